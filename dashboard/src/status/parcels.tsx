import { called, t } from "../foundation/i18n";
import { Card } from "../ui/card";
import type { Parcel } from "./queries";

function Tracking({ parcel }: { parcel: Parcel }) {
  if (!parcel.trackingNumber) return <p class="faint">{t("track.noNumber")}</p>;
  return (
    <>
      <p class="faint">{t("track.number")}</p>
      <p class="track-code">{parcel.trackingNumber}</p>
      {parcel.trackingUrl && (
        <a class="button" href={parcel.trackingUrl} target="_blank" rel="noopener noreferrer">
          {t("track.follow")}
          <span class="spoken"> {parcel.number}</span>
        </a>
      )}
    </>
  );
}

/** What was packed and sent; nothing when nothing was. */
export function Parcels({ parcels }: { parcels: readonly Parcel[] }) {
  if (!parcels.length) return null;
  return (
    <Card title={t("track.parcels")}>
      <ul class="parcels">
        {parcels.map((parcel) => (
          <li key={parcel.number}>
            <p>
              <span class="strong">{called("shipment", parcel.status)}</span> · {called("carrier", parcel.carrier)}
            </p>
            <Tracking parcel={parcel} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

import { ask } from "../foundation/graphql";
import { t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { ActionDialog } from "../ui/action";
import { Dialog } from "../ui/dialog";
import { Shown } from "../ui/shown";
import { APPOINTMENT_BOOK, APPOINTMENT_FINISH, APPOINTMENT_MOVE, FREE_SLOTS } from "./queries";
import { slotWords } from "./words";

export type Booking =
  | { verb: "book"; task: { id: string; version: number }; name: string }
  | { verb: "move" | "finish"; appointment: { id: string; version: number; slotId: string }; name: string };

interface Props {
  booking: Booking;
  onDone: () => void;
  onClose: () => void;
}

const TITLES = { book: "work.book", move: "calendar.move", finish: "calendar.finish" } as const;

/** Agrees on a time for a service or on another one, or notes that it is done. */
export function BookingDialog({ booking, onDone, onClose }: Props) {
  const title = `${t(TITLES[booking.verb])}: ${booking.name}`;
  if (booking.verb !== "finish") return <SlotDialog booking={booking} title={title} onDone={onDone} onClose={onClose} />;
  const { id, version } = booking.appointment;
  return (
    <ActionDialog
      title={title}
      submit={t("calendar.finish")}
      fields={[]}
      lead={<p>{t("calendar.finishLead")}</p>}
      send={async (_, terms) => (await ask(APPOINTMENT_FINISH, { input: { ...terms, id, expectedVersion: version } })).done}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

function SlotDialog({ booking, title, onDone, onClose }: Props & { title: string }) {
  const free = useLoaded(title, async () => (await ask(FREE_SLOTS, { startsAfter: new Date().toISOString() })).supplySlots.edges.map((edge) => edge.node));
  const now = "appointment" in booking ? booking.appointment.slotId : "";
  if (free.value === undefined && free.failure === null) return null;
  const slots = free.value?.filter((slot) => slot.id !== now);
  if (slots?.length) {
    return (
      <ActionDialog
        title={title}
        submit={t(TITLES[booking.verb])}
        fields={[{ name: "slotId", label: t("calendar.slot"), kind: "select", required: true, options: slots.map((slot) => [slot.id, slotWords(slot)] as const) }]}
        lead={<p>{t("calendar.moveLead")}</p>}
        send={async (v, terms) => {
          const slotId = v["slotId"] ?? "";
          if (!("appointment" in booking)) return (await ask(APPOINTMENT_BOOK, { input: { ...terms, slotId, taskId: booking.task.id, expectedVersion: booking.task.version } })).done;
          const { id, version } = booking.appointment;
          return (await ask(APPOINTMENT_MOVE, { input: { ...terms, slotId, id, expectedVersion: version } })).done;
        }}
        onDone={onDone}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="stack">
        <Shown loaded={free}>{() => <p>{t("calendar.noSlots")}</p>}</Shown>
        <div class="actions">
          <button type="button" class="button" onClick={onClose}>
            {t("moves.abort")}
          </button>
          <a class="button primary" href="/supply/calendar">
            {t("calendar.toCalendar")}
          </a>
        </div>
      </div>
    </Dialog>
  );
}

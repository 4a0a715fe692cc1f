import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { day } from "../foundation/format";
import { ask } from "../foundation/graphql";
import { called, t } from "../foundation/i18n";
import { useLoaded } from "../foundation/loaded";
import { urlOf } from "../foundation/url";
import { ActionDialog } from "../ui/action";
import { Badge } from "../ui/badge";
import { Card } from "../ui/card";
import { Empty } from "../ui/notice";
import { Shown } from "../ui/shown";
import { Table } from "../ui/table";
import { useTitle } from "../ui/title";
import { type Booking, BookingDialog } from "./booking";
import { SupplyHead } from "./places";
import { CALENDAR, type CalendarSlot, SLOT_OPEN } from "./queries";
import { canBook } from "./task_moves";
import { dayOf, later, mondayOf, midnight, weekdayName } from "./week";
import { LOOK_AGAIN_MS, slotHours } from "./words";

const WAITING = { kind: ["SERVICE" as const], status: ["PLANNED" as const] };

function calendarUrl(monday: string, resource: string): string {
  return urlOf("/supply/calendar", { week: monday === mondayOf(new Date()) ? "" : monday, resource });
}

interface DayProps {
  on: string;
  slots: readonly CalendarSlot[];
  onBook: (booking: Booking) => void;
}

/** One day with its times; today is marked. */
function OneDay({ on, slots, onBook }: DayProps) {
  const today = on === dayOf(new Date());
  return (
    <section class={today ? "card day today" : "card day"} aria-labelledby={`day-${on}`}>
      <h2 id={`day-${on}`} aria-current={today ? "date" : undefined}>
        {weekdayName(on)} <span class="faint">{day(on)}</span>
      </h2>
      {slots.length ? (
        <ul class="slots">
          {slots.map((slot) => (
            <OneSlot key={slot.id} slot={slot} onBook={onBook} />
          ))}
        </ul>
      ) : (
        <p class="faint">{t("calendar.nothing")}</p>
      )}
    </section>
  );
}

function OneSlot({ slot, onBook }: { slot: CalendarSlot; onBook: (booking: Booking) => void }) {
  const full = slot.booked >= slot.capacity;
  return (
    <li class="slot">
      <p>
        <span class="strong">{slotHours(slot)}</span> {slot.resource.name}{" "}
        <Badge tone={full ? "neutral" : "info"}>{t("calendar.taken", { booked: slot.booked, capacity: slot.capacity })}</Badge>
      </p>
      {slot.appointments.map((one) => (
        <p key={one.id} class="appointment">
          <a href={`/supply/tasks/${one.task.id}`}>{one.task.orderLine.name}</a> <a href={`/orders/${one.task.order.id}`}>{one.task.order.number}</a> {one.task.order.customer?.name}{" "}
          {one.status === "DONE" && <Badge tone="good">{called("appointment", one.status)}</Badge>}
          <span class="row-actions">
            {(["finish", "move"] as const)
              .filter((verb) => one.moves.some((move) => move.verb === verb && move.open))
              .map((verb) => (
                <button
                  key={verb}
                  type="button"
                  class="link"
                  onClick={() => onBook({ verb, name: one.task.orderLine.name, appointment: { id: one.id, version: one.version, slotId: slot.id } })}
                >
                  {t(`calendar.${verb}`)}
                  <span class="spoken"> ({one.task.orderLine.name}, {one.task.order.number})</span>
                </button>
              ))}
          </span>
        </p>
      ))}
    </li>
  );
}

interface OpenProps {
  monday: string;
  resources: readonly { id: string; name: string }[];
  onDone: () => void;
  onClose: () => void;
}

function OpenSlot({ monday, resources, onDone, onClose }: OpenProps) {
  const today = dayOf(new Date());
  const from = `${monday > today ? monday : later(today, 1)}T`;
  return (
    <ActionDialog
      title={t("calendar.open")}
      submit={t("calendar.open")}
      lead={<p>{t("calendar.openLead")}</p>}
      fields={[
        { name: "resourceId", label: t("calendar.resource"), kind: "select", required: true, options: resources.map(({ id, name }) => [id, name] as const) },
        { name: "startsAt", label: t("calendar.starts"), kind: "datetime-local", required: true, initial: `${from}09:00` },
        { name: "endsAt", label: t("calendar.ends"), kind: "datetime-local", required: true, initial: `${from}10:00` },
        { name: "capacity", label: t("calendar.places"), kind: "number", min: 1, required: true, initial: "1" },
      ]}
      send={async (v, terms) => {
        const at = (name: string): string => new Date(v[name] ?? "").toISOString();
        const capacity = Number.parseInt(v["capacity"] ?? "", 10) || 1;
        return (await ask(SLOT_OPEN, { input: { ...terms, resourceId: v["resourceId"] ?? "", startsAt: at("startsAt"), endsAt: at("endsAt"), capacity } })).done;
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

/** A week, day by day: who offers which times, and who comes; services without a time stand beside it. */
export function Calendar() {
  const { query, route } = useLocation();
  const monday = mondayOf(query["week"] ? new Date(midnight(query["week"])) : new Date());
  const resource = query["resource"] ?? "";
  const [booking, setBooking] = useState<Booking | null>(null);
  const [opening, setOpening] = useState(false);
  const variables = { from: midnight(monday), to: midnight(later(monday, 7)), resourceId: resource || null, waiting: WAITING };
  const loaded = useLoaded(`${monday} ${resource}`, () => ask(CALENDAR, variables), LOOK_AGAIN_MS);
  const resources = loaded.value?.resources.edges.map((edge) => edge.node) ?? [];
  useTitle(t("calendar.title"));

  function done(): void {
    setBooking(null);
    setOpening(false);
    loaded.reload();
  }

  return (
    <>
      <SupplyHead title={t("calendar.title")}>
        {resources.length > 0 && (
          <button type="button" class="button primary" onClick={() => setOpening(true)}>
            {t("calendar.open")}
          </button>
        )}
      </SupplyHead>
      <div class="filters">
        <nav class="weeks" aria-label={t("calendar.weeks")}>
          <a class="button" href={calendarUrl(later(monday, -7), resource)} rel="prev">
            ← {t("calendar.before")}
          </a>
          <a class="button" href={calendarUrl(mondayOf(new Date()), resource)} aria-current={monday === mondayOf(new Date()) ? "date" : undefined}>
            {t("calendar.now")}
          </a>
          <a class="button" href={calendarUrl(later(monday, 7), resource)} rel="next">
            {t("calendar.after")} →
          </a>
        </nav>
        <span class="strong" role="status">
          {t("calendar.week", { day: day(monday) })}
        </span>
        {resources.length > 1 && (
          <label class="sort">
            {t("calendar.whose")}
            <select value={resource} onChange={(event) => route(calendarUrl(monday, event.currentTarget.value))}>
              <option value="">{t("calendar.everybody")}</option>
              {resources.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Shown loaded={loaded}>
        {({ supplySlots, supplyTasks }) => {
          const slots = supplySlots.edges.map((edge) => edge.node);
          const waiting = supplyTasks.edges.map((edge) => edge.node);
          return (
            <div class="order-body">
              <div class="order-main">
                {!resources.length ? (
                  <Empty title={t("calendar.nothing")} hint={t("calendar.first")}>
                    <a class="button" href="/supply/resources">
                      {t("resources.new")}
                    </a>
                  </Empty>
                ) : (
                  <>
                    {!slots.length && <p class="faint">{t("calendar.noneHint")}</p>}
                    <div class="week" aria-busy={loaded.busy}>
                      {[0, 1, 2, 3, 4, 5, 6].map((n) => {
                        const on = later(monday, n);
                        return <OneDay key={on} on={on} slots={slots.filter((slot) => dayOf(new Date(slot.startsAt)) === on)} onBook={setBooking} />;
                      })}
                    </div>
                  </>
                )}
              </div>
              <div class="order-side">
                <Card title={t("calendar.waiting")}>
                  {waiting.length ? (
                    <Table
                      label={t("calendar.waitingTable")}
                      rows={waiting}
                      keyOf={(row) => row.id}
                      columns={[
                        { name: t("work.article"), show: (row) => <a href={`/supply/tasks/${row.id}`}>{row.orderLine.name}</a> },
                        { name: t("work.order"), show: (row) => <a href={`/orders/${row.order.id}`}>{row.order.number}</a> },
                        {
                          name: t("ware.actions"),
                          show: (row) =>
                            canBook(row) && (
                              <button type="button" class="link" onClick={() => setBooking({ verb: "book", task: row, name: row.orderLine.name })}>
                                {t("work.book")}
                                <span class="spoken"> ({row.orderLine.name}, {row.order.number})</span>
                              </button>
                            ),
                        },
                      ]}
                    />
                  ) : (
                    <p class="faint">{t("calendar.noneWaiting")}</p>
                  )}
                </Card>
              </div>
            </div>
          );
        }}
      </Shown>
      {booking && <BookingDialog booking={booking} onDone={done} onClose={() => setBooking(null)} />}
      {opening && <OpenSlot monday={monday} resources={resources.filter((one) => one.active)} onDone={done} onClose={() => setOpening(false)} />}
    </>
  );
}

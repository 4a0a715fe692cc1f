import { Icon, type IconName } from "./icon";
import { Instant } from "./time";

export interface Moment {
  id: string;
  icon: IconName;
  title: string;
  detail: string | null;
  by: string;
  at: string;
}

/** What happened, newest on top. */
export function Timeline({ moments }: { moments: Moment[] }) {
  return (
    <ol class="timeline">
      {moments.map((moment) => (
        <li key={moment.id}>
          <span class="timeline-icon">
            <Icon name={moment.icon} />
          </span>
          <p class="timeline-what">
            <span class="strong">{moment.title}</span>
            {moment.detail && <span class="timeline-detail">{moment.detail}</span>}
          </p>
          <p class="timeline-when">
            <Instant iso={moment.at} /> · {moment.by}
          </p>
        </li>
      ))}
    </ol>
  );
}

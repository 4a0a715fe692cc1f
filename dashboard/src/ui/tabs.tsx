import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";

interface Tab {
  key: string;
  name: string;
  /** Rendered only while its tab is chosen. */
  body: () => ComponentChildren;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Several views of one thing; the arrow keys go from tab to tab. */
export function Tabs({ name, tabs }: { name: string; tabs: Tab[] }) {
  const [chosen, choose] = useState(tabs[0]?.key);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const current = tabs.find((tab) => tab.key === chosen) ?? tabs[0];

  function step(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    const here = tabs.findIndex((tab) => tab.key === chosen);
    const next = by && tabs[(here + by + tabs.length) % tabs.length];
    if (!next) return;
    choose(next.key);
    list.current?.querySelector<HTMLButtonElement>(`[data-tab="${next.key}"]`)?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={name} ref={list} onKeyDown={step}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            data-tab={tab.key}
            aria-selected={tab === current}
            aria-controls={`${id}-panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => choose(tab.key)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current?.key}`}>
        {current?.body()}
      </div>
    </>
  );
}

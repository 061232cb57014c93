import { Popover } from '@studio/ui';
import { Info } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { useEngineSettings } from './engine-settings.tsx';
import { sandpackLimits } from './sandpack-limits.ts';

/** Where the health of a version would be: what the engine in use cannot do. Nothing for the studio's own. */
export function EngineNote() {
  const settings = useEngineSettings();
  const [open, setOpen] = useState(false);
  if (settings.name === 'own') return null;
  const mark = (
    <button
      type="button"
      className="flex h-7 shrink-0 items-center gap-1.5 rounded-sm px-1.5 text-ui font-label whitespace-nowrap text-ink-2 hover:bg-sunken phone:min-h-11"
    >
      <Icon of={Info} size={15} />
      Sandpack
    </button>
  );
  return (
    <Popover label="Previews by Sandpack" trigger={mark} open={open} onOpenChange={setOpen}>
      <div className="min-h-0 overflow-y-auto px-3.5 py-3 text-ui">
        <p>Previews of this studio run in Sandpack&rsquo;s bundler, not in the studio&rsquo;s own engine:</p>
        <ul className="mt-2 flex list-disc flex-col gap-1.5 pl-4 text-ink-2">
          {sandpackLimits(settings.bundlerUrl).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </Popover>
  );
}

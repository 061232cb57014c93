import { Button, cn, Popover } from '@studio/ui';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Icon } from '../../components/icons.tsx';
import { markWords, type Health } from './describe-health.ts';
import { HealthList } from './health-list.tsx';

interface HealthMarkProps {
  measured: Health;
  /** Asks the model to mend what was found; null where that cannot be done now. */
  onFix: (() => void) | null;
}

/** How the version on the sheet is, with the list behind it. */
export function HealthMark({ measured, onFix }: HealthMarkProps) {
  const [open, setOpen] = useState(false);
  const words = markWords(measured.health);
  const healthy = words === 'Healthy';
  const mark = (
    <button
      type="button"
      className={cn(
        'flex h-7 shrink-0 items-center gap-1.5 rounded-sm px-1.5 text-ui font-label whitespace-nowrap hover:bg-sunken phone:min-h-11',
        healthy ? 'text-good' : 'text-warn',
      )}
    >
      <Icon of={healthy ? ShieldCheck : ShieldAlert} size={15} />
      {words}
    </button>
  );
  return (
    <Popover label="Health of this version" trigger={mark} open={open} onOpenChange={setOpen}>
      <HealthList measured={measured} />
      {healthy ? null : (
        <div className="flex items-center justify-between gap-3 border-t border-line px-3.5 py-2.5">
          <p className="text-meta text-ink-2">Only what is listed here is sent.</p>
          <Button
            size="sm"
            variant="primary"
            disabled={onFix === null}
            onClick={() => {
              setOpen(false);
              onFix?.();
            }}
          >
            Fix these
          </Button>
        </div>
      )}
    </Popover>
  );
}

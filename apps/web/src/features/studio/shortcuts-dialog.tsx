import { Dialog, Kbd } from '@studio/ui';
import { keyCaps, useApple } from '../../lib/platform.ts';
import { SHORTCUTS } from './shortcuts.ts';

/** Every shortcut there is. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const apple = useApple();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Keyboard shortcuts"
      closable
    >
      <dl className="divide-y divide-line">
        {SHORTCUTS.map((shortcut) => (
          <div key={shortcut.keys.join('+')} className="flex items-center gap-4 py-2">
            <dt className="flex-1 text-ink-2">{shortcut.does}</dt>
            <dd>
              <Kbd>{keyCaps(shortcut.keys, apple)}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

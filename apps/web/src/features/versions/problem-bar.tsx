import { IconButton } from '@studio/ui';
import { X } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';

/** What could not be done, until it is put away. */
export function ProblemBar({ words, onClose }: { words: string; onClose: () => void }) {
  return (
    <div className="flex shrink-0 items-center gap-2 border-b border-line bg-paper py-1 pr-3 pl-[22px] phone:pl-4">
      <p role="alert" className="min-w-0 flex-1 text-ui text-bad">
        {words}
      </p>
      <IconButton label="Dismiss" onClick={onClose}>
        <Icon of={X} />
      </IconButton>
    </div>
  );
}

import { IconButton } from '@studio/ui';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';

/** Gives the workbench the room of the conversation, and back. */
export function ChatToggle({ hidden, onToggle }: { hidden: boolean; onToggle: () => void }) {
  return (
    <IconButton
      label={hidden ? 'Show conversation' : 'Hide conversation'}
      onClick={onToggle}
      className="mr-1 -ml-2.5 phone:hidden"
    >
      <Icon of={hidden ? PanelLeftOpen : PanelLeftClose} />
    </IconButton>
  );
}

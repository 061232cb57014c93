import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
  type LateMenuProps,
} from '@studio/ui';
import { Pencil, Trash2 } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';

interface RowMenuProps extends LateMenuProps {
  onRename: () => void;
  onDelete: () => void;
}

/** What can be done with a chat of the history. */
export default function RowMenu({ trigger, byKey, onRename, onDelete }: RowMenuProps) {
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="end" focusFirst={byKey}>
        <DropdownMenuItem onSelect={onRename}>
          <Icon of={Pencil} className="text-ink-2" />
          Rename
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={onDelete} className="text-bad!">
          <Icon of={Trash2} />
          Delete
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

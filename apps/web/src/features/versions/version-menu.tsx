import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
  type LateMenuProps,
} from '@studio/ui';
import { Download, ExternalLink, Pencil, X } from 'lucide-react';
import { Icon } from '../../components/icons.tsx';

interface VersionMenuProps extends LateMenuProps {
  named: boolean;
  onRename: () => void;
  onUnname: () => void;
  onOwnTab: () => void;
  onDownload: () => void;
}

/** What is seldom done with a version. */
export default function VersionMenu({ trigger, byKey, named, ...on }: VersionMenuProps) {
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{trigger}</DropdownMenuTrigger>
      <DropdownMenuContent align="end" focusFirst={byKey}>
        <DropdownMenuItem onSelect={on.onRename}>
          <Icon of={Pencil} />
          {named ? 'Rename' : 'Name it'}
        </DropdownMenuItem>
        {named ? (
          <DropdownMenuItem onSelect={on.onUnname}>
            <Icon of={X} />
            Remove the name
          </DropdownMenuItem>
        ) : null}
        <DropdownMenuItem onSelect={on.onOwnTab}>
          <Icon of={ExternalLink} />
          Open in a tab of its own
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={on.onDownload}>
          <Icon of={Download} />
          Download
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

import type { SessionView } from '@studio/contracts';
import { Button, Dialog } from '@studio/ui';

interface DeleteDialogProps {
  /** The chat in question. */
  session: SessionView;
  onClose: () => void;
  onDelete: (session: SessionView) => void;
}

/** Asks before a chat is gone, because there is no way back. */
export default function DeleteDialog({ session, onClose, onDelete }: DeleteDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Delete this chat?"
      description={`“${session.title}” is deleted with its messages and files. This cannot be undone.`}
    >
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Keep</Button>
        <Button variant="danger" onClick={() => onDelete(session)}>
          Delete
        </Button>
      </div>
    </Dialog>
  );
}

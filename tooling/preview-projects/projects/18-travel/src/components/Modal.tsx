import { forwardRef, useImperativeHandle, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface ModalHandle { open(): void; close(): void }

export const Modal = forwardRef<ModalHandle, { children: ReactNode }>(function Modal({ children }, ref) {
  const [shown, setShown] = useState(false);
  useImperativeHandle(ref, () => ({ open: () => setShown(true), close: () => setShown(false) }), []);
  if (!shown) return null;
  return createPortal(
    <div role="dialog" aria-modal="true" className="fixed inset-0 grid place-items-center bg-black/40">
      <div className="w-80 rounded-2xl bg-white p-6">{children}<button className="mt-4 text-sea underline" onClick={() => setShown(false)}>Close</button></div>
    </div>,
    document.body,
  );
});

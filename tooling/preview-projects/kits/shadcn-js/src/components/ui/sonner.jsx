import { Toaster as Sonner, toast } from 'sonner';

const Toaster = ({ ...props }) => (
  <Sonner className="toaster group" toastOptions={{ classNames: { toast: 'group toast group-[.toaster]:bg-background group-[.toaster]:text-foreground' } }} {...props} />
);

export { Toaster, toast };

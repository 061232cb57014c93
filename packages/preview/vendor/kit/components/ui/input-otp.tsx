import { OTPInput, OTPInputContext } from 'input-otp';
import { Minus } from 'lucide-react';
import { use, type ComponentProps } from 'react';
import { part } from '@/lib/part';
import { cn } from '@/lib/utils';

export function InputOTP({ className, containerClassName, ...props }: ComponentProps<typeof OTPInput> & { containerClassName?: string }) {
  return (
    <OTPInput
      data-slot="input-otp"
      containerClassName={cn('flex items-center gap-2 has-disabled:opacity-50', containerClassName)}
      className={cn('disabled:cursor-not-allowed', className)}
      {...props}
    />
  );
}
export const InputOTPGroup = part('div', 'input-otp-group', 'flex items-center');

export function InputOTPSlot({ index, className, ...props }: ComponentProps<'div'> & { index: number }) {
  const slot = use(OTPInputContext)?.slots[index];
  return (
    <div
      data-slot="input-otp-slot"
      data-active={slot?.isActive}
      className={cn(
        'relative flex size-9 items-center justify-center border-y border-r border-input text-sm shadow-xs first:rounded-l-md first:border-l last:rounded-r-md data-[active=true]:z-10 data-[active=true]:ring-2 data-[active=true]:ring-ring',
        className,
      )}
      {...props}
    >
      {slot?.char}
      {slot?.hasFakeCaret ? <span className="pointer-events-none absolute h-4 w-px animate-pulse bg-foreground" /> : null}
    </div>
  );
}

export function InputOTPSeparator(props: ComponentProps<'div'>) {
  return (
    <div data-slot="input-otp-separator" role="separator" {...props}>
      <Minus className="size-4" />
    </div>
  );
}

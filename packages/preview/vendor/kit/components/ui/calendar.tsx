import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp } from 'lucide-react';
import type { ComponentProps } from 'react';
import { DayPicker, type DayButtonProps } from 'react-day-picker';
import { Button, buttonVariants } from '@/components/ui/button';
import { cn } from '@/lib/utils';

export type CalendarProps = ComponentProps<typeof DayPicker> & { buttonVariant?: ComponentProps<typeof Button>['variant'] };

const ARROWS = { left: ChevronLeft, right: ChevronRight, up: ChevronUp, down: ChevronDown };
const DAY =
  '[&:has([data-range])]:bg-accent [&:has([data-range=start])]:rounded-l-md [&:has([data-range=end])]:rounded-r-md';

/** A month to pick days from; all properties are those of the day picker. */
export function Calendar({ className, classNames, components, buttonVariant = 'ghost', showOutsideDays = true, ...props }: CalendarProps) {
  const arrow = cn(buttonVariants({ variant: buttonVariant }), 'size-8 p-0');
  return (
    <DayPicker
      data-slot="calendar"
      showOutsideDays={showOutsideDays}
      className={cn('w-fit p-3', className)}
      classNames={{
        months: 'relative flex flex-col gap-4 sm:flex-row',
        month: 'flex w-full flex-col gap-3',
        nav: 'absolute inset-x-0 top-0 flex items-center justify-between',
        button_previous: arrow,
        button_next: arrow,
        month_caption: 'flex h-8 items-center justify-center px-8',
        caption_label: 'flex items-center gap-1 text-sm font-medium',
        dropdowns: 'flex items-center gap-1.5 text-sm font-medium',
        dropdown_root: 'relative rounded-md border border-input px-2',
        dropdown: 'absolute inset-0 opacity-0',
        month_grid: 'w-full border-collapse',
        weekdays: 'flex',
        weekday: 'w-9 text-xs font-normal text-muted-foreground',
        week: 'mt-1 flex w-full',
        day: cn('relative size-9 p-0 text-center', DAY),
        outside: 'text-muted-foreground opacity-60',
        disabled: 'text-muted-foreground opacity-50',
        hidden: 'invisible',
        today: 'rounded-md bg-accent text-accent-foreground',
        ...classNames,
      }}
      components={{
        Chevron: ({ orientation = 'right', className: own }) => {
          const Icon = ARROWS[orientation];
          return <Icon className={cn('size-4', own)} />;
        },
        DayButton: CalendarDayButton,
        ...components,
      }}
      {...props}
    />
  );
}

export function CalendarDayButton({ className, day, modifiers, ...props }: DayButtonProps) {
  const { selected, range_start: first, range_end: last, range_middle: between } = modifiers;
  return (
    <Button
      variant="ghost"
      size="icon"
      data-day={day.date.toLocaleDateString()}
      data-range={first ? 'start' : last ? 'end' : between ? 'middle' : undefined}
      className={cn(
        'size-9 font-normal',
        selected && !between && 'bg-primary text-primary-foreground hover:bg-primary hover:text-primary-foreground',
        className,
      )}
      {...props}
    />
  );
}

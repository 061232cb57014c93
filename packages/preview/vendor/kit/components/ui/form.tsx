import { Slot } from '@radix-ui/react-slot';
import { createContext, use, useId, type ComponentProps } from 'react';
import { Controller, FormProvider, useFormContext, useFormState, type ControllerProps, type FieldPath, type FieldValues } from 'react-hook-form';
import { Label } from '@/components/ui/label';
import { part } from '@/lib/part';
import { cn } from '@/lib/utils';

export const Form = FormProvider;

const NameContext = createContext<string | null>(null);
const ItemContext = createContext('');

export function FormField<Values extends FieldValues = FieldValues, Name extends FieldPath<Values> = FieldPath<Values>>(props: ControllerProps<Values, Name>) {
  return (
    <NameContext value={props.name}>
      <Controller {...props} />
    </NameContext>
  );
}

/** Ids and state of the field this is rendered in. */
export function useFormField() {
  const name = use(NameContext);
  const id = use(ItemContext);
  const { getFieldState } = useFormContext();
  const state = useFormState({ name: name ?? undefined });
  if (name === null) throw new Error('useFormField must be used within a <FormField />');
  return {
    id,
    name,
    formItemId: `${id}-item`,
    formDescriptionId: `${id}-description`,
    formMessageId: `${id}-message`,
    ...getFieldState(name, state),
  };
}

const Box = part('div', 'form-item', 'grid gap-2');
export function FormItem(props: ComponentProps<'div'>) {
  return (
    <ItemContext value={useId()}>
      <Box {...props} />
    </ItemContext>
  );
}

export function FormLabel({ className, ...props }: ComponentProps<typeof Label>) {
  const { error, formItemId } = useFormField();
  return <Label data-error={Boolean(error)} className={cn(error && 'text-destructive', className)} htmlFor={formItemId} {...props} />;
}

export function FormControl(props: ComponentProps<typeof Slot>) {
  const { error, formItemId, formDescriptionId, formMessageId } = useFormField();
  const described = error ? `${formDescriptionId} ${formMessageId}` : formDescriptionId;
  return <Slot id={formItemId} aria-describedby={described} aria-invalid={Boolean(error)} {...props} />;
}

export function FormDescription({ className, ...props }: ComponentProps<'p'>) {
  return <p data-slot="form-description" id={useFormField().formDescriptionId} className={cn('text-sm text-muted-foreground', className)} {...props} />;
}

export function FormMessage({ className, children, ...props }: ComponentProps<'p'>) {
  const { error, formMessageId } = useFormField();
  const text = error ? String(error.message ?? '') : children;
  if (!text) return null;
  return (
    <p data-slot="form-message" id={formMessageId} className={cn('text-sm text-destructive', className)} {...props}>
      {text}
    </p>
  );
}

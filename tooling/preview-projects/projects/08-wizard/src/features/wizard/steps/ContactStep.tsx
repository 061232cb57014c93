import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Label } from '@/components/ui/label';
import { contactSchema, type Contact } from '../schema';

export function ContactStep({ onNext }: { onNext: (part: Contact) => void }) {
  const { register, handleSubmit, setError, formState: { errors } } = useForm<Contact>({ defaultValues: { name: '', email: '' } });
  const submit = (values: Contact) => {
    const result = contactSchema.safeParse(values);
    if (result.success) return onNext(result.data);
    for (const issue of result.error.issues) setError(issue.path[0] as keyof Contact, { message: issue.message });
  };
  return (
    <form onSubmit={handleSubmit(submit)} className="grid gap-4">
      {(['name', 'email'] as const).map((field) => (
        <div key={field} className="grid gap-2">
          <Label htmlFor={field} className="capitalize">{field}</Label>
          <Input id={field} aria-invalid={!!errors[field]} {...register(field)} />
          {errors[field] && <p className="text-sm text-destructive">{errors[field]?.message}</p>}
        </div>
      ))}
      <Button type="submit">Continue</Button>
    </form>
  );
}

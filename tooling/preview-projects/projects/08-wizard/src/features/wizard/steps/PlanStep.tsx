import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import type { Draft } from '../schema';

type Plan = Draft['plan'];

export default function PlanStep({ onNext }: { onNext: (part: Pick<Draft, 'plan' | 'updates'>) => void }) {
  const [plan, setPlan] = useState<Plan>('free');
  const [updates, setUpdates] = useState<boolean | 'indeterminate'>(true);
  return (
    <div className="grid gap-4">
      <Select value={plan} onValueChange={(value) => setPlan(value as Plan)}>
        <SelectTrigger><SelectValue placeholder="Plan" /></SelectTrigger>
        <SelectContent><SelectItem value="free">Free</SelectItem><SelectItem value="pro">Pro</SelectItem></SelectContent>
      </Select>
      <label className="flex items-center gap-2 text-sm"><Checkbox checked={updates} onCheckedChange={setUpdates} /> Send me updates</label>
      <label className="flex items-center gap-2 text-sm"><Switch defaultChecked /> Private workspace</label>
      <Button onClick={() => onNext({ plan, updates: updates === true })}>Continue</Button>
    </div>
  );
}

import { useState } from 'react';
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card';
import { Progress } from '@/components/ui/progress';
import { ContactStep, PlanStep, DoneStep } from './steps';
import type { Draft } from './schema';

export function Wizard() {
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<Partial<Draft>>({});
  const next = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setStep((n) => n + 1);
  };
  return (
    <Card className="w-full">
      <CardHeader>
        <CardTitle>Create your workspace</CardTitle>
        <CardDescription>Step {step + 1} of 3</CardDescription>
        <Progress value={((step + 1) / 3) * 100} className="h-2" />
      </CardHeader>
      <CardContent>
        {step === 0 && <ContactStep onNext={next} />}
        {step === 1 && <PlanStep onNext={next} />}
        {step === 2 && <DoneStep draft={draft} />}
      </CardContent>
    </Card>
  );
}

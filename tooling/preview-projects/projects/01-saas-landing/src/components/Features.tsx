import { Gauge, Lock, Rocket, type LucideIcon } from 'lucide-react';
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card';
import { cn } from '@/lib/utils';

type Feature = { icon: LucideIcon; title: string; text: string };
const features: Feature[] = [
  { icon: Rocket, title: 'Fast', text: 'Deploy on every push with zero configuration.' },
  { icon: Lock, title: 'Secure', text: 'Encryption at rest and in transit.' },
  { icon: Gauge, title: 'Scalable', text: 'From your first user to your millionth.' },
];

const Features = () => (
  <section id="features" className="container py-20">
    <h2 className="text-3xl font-bold text-center mb-10">Why teams choose us</h2>
    <div className="grid gap-6 md:grid-cols-3">
      {features.map(({ icon: Icon, title, text }, index) => (
        <Card key={title} className={cn('transition-transform hover:-translate-y-1', index === 1 && 'border-primary')}>
          <CardHeader><Icon className="h-8 w-8 text-primary" /><CardTitle>{title}</CardTitle></CardHeader>
          <CardContent className="text-muted-foreground">{text}</CardContent>
        </Card>
      ))}
    </div>
  </section>
);

export default Features;

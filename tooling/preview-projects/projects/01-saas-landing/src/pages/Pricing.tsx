import { Check } from 'lucide-react';
import Navbar from '@/components/Navbar';
import { Button } from '@/components/ui/button';
import { Card, CardContent, CardDescription, CardFooter, CardHeader, CardTitle } from '@/components/ui/card';
import { plans } from '@/data/plans';

export default function Pricing() {
  return (
    <>
      <Navbar />
      <section className="container grid gap-6 py-16 md:grid-cols-3">
        {plans.map((plan) => (
          <Card key={plan.name} className={plan.popular ? 'border-primary shadow-elegant' : ''}>
            <CardHeader>
              <CardTitle>{plan.name}</CardTitle>
              <CardDescription>${plan.price}/month</CardDescription>
            </CardHeader>
            <CardContent className="space-y-2">
              {plan.features.map((feature) => (
                <p key={feature} className="flex items-center gap-2 text-sm"><Check className="h-4 w-4 text-primary" />{feature}</p>
              ))}
            </CardContent>
            <CardFooter><Button className="w-full" variant={plan.popular ? 'default' : 'outline'}>Choose {plan.name}</Button></CardFooter>
          </Card>
        ))}
      </section>
    </>
  );
}

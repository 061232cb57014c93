import { ArrowRight } from 'lucide-react';
import { toast } from 'sonner';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import heroImage from '@/assets/hero-dashboard.jpg';

const Hero = () => (
  <section className="bg-gradient-hero text-primary-foreground">
    <div className="container py-24 text-center animate-in fade-in">
      <Badge variant="secondary" className="mb-4">New in 2.0</Badge>
      <h1 className="mx-auto max-w-3xl text-4xl font-extrabold tracking-tight md:text-6xl">Ship your product in days, not months</h1>
      <p className="mx-auto mt-6 max-w-xl text-lg text-primary-foreground/80">Everything you need to build, launch and grow.</p>
      <div className="mt-8 flex justify-center gap-4">
        <Button size="lg" variant="secondary" onClick={() => toast.success('Welcome aboard!')}>Start free <ArrowRight /></Button>
        <Button size="lg" variant="outline" className="bg-transparent">Live demo</Button>
      </div>
      <img src={heroImage} alt="Dashboard" width={640} height={360} className="mx-auto mt-12 rounded-lg shadow-elegant" />
    </div>
  </section>
);

export default Hero;

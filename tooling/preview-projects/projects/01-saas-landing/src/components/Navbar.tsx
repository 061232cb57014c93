import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Menu, Sparkles, X } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useIsMobile } from '@/hooks/use-mobile';

const Navbar = () => {
  const [open, setOpen] = useState(false);
  const mobile = useIsMobile();
  return (
    <header className="sticky top-0 z-40 border-b bg-background/80 backdrop-blur">
      <div className="container flex h-16 items-center justify-between">
        <Link to="/" className="flex items-center gap-2 font-bold"><Sparkles className="text-primary" /> Launchpad</Link>
        {mobile ? (
          <Button variant="ghost" size="icon" onClick={() => setOpen(!open)}>{open ? <X /> : <Menu />}</Button>
        ) : (
          <nav className="flex items-center gap-6 text-sm">
            <a href="#features">Features</a>
            <Link to="/pricing">Pricing</Link>
            <Button size="sm">Get started</Button>
          </nav>
        )}
      </div>
    </header>
  );
};

export default Navbar;

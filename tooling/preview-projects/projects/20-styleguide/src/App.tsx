import { useEffect, useState } from 'react';
import { Showcase } from '@/components/Showcase';
import { Actions } from '@/sections/Actions';
import { Feedback } from '@/sections/Feedback';
import { Forms } from '@/sections/Forms';
import { Structure } from '@/sections/Structure';
import { Button } from '@/components/ui/button';

const sections = { Actions, Forms, Feedback, Structure };

export default function App() {
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  useEffect(() => {
    document.documentElement.classList.remove('light', 'dark');
    document.documentElement.classList.add(theme);
  }, [theme]);
  return (
    <div className="mx-auto max-w-5xl space-y-10 p-10">
      <div className="flex gap-2">
        <Button variant="outline" onClick={() => setTheme('light')}>Light</Button>
        <Button onClick={() => setTheme('dark')}>Dark</Button>
      </div>
      {Object.entries(sections).map(([name, Section]) => <Showcase key={name} title={name}><Section /></Showcase>)}
    </div>
  );
}

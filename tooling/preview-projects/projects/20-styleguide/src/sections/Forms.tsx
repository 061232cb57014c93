import { Checkbox } from '@/components/ui/checkbox';
import { Input } from '@/components/ui/input';
import { Label } from '@/components/ui/label';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { Textarea } from '@/components/ui/textarea';

export function Forms() {
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <div className="grid gap-2"><Label htmlFor="n">Name</Label><Input id="n" placeholder="Your name" /></div>
      <Select defaultValue="b"><SelectTrigger><SelectValue /></SelectTrigger><SelectContent><SelectItem value="a">Apple</SelectItem><SelectItem value="b">Banana</SelectItem></SelectContent></Select>
      <Textarea placeholder="Tell us more" />
      <div className="flex items-center gap-4"><Checkbox defaultChecked /><Checkbox /><Switch defaultChecked /><Switch disabled /></div>
    </div>
  );
}

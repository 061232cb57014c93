import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseManifest } from './shared/manifest.ts';
import {
  HOW_TO_ENABLE,
  hasChromium,
  startBench,
  type Bench,
  type Sources,
  type Studio,
} from './testing/bench.ts';
import { NAMES } from './testing/library-names.ts';

const KIT = new URL('../vendor/kit/components/ui/', import.meta.url);

/** A project that uses the kit's components without carrying them. */
const project: Sources = {
  'src/App.tsx': `import { useForm } from 'react-hook-form';
import { Bar, BarChart } from 'recharts';
import { Accordion, AccordionContent, AccordionItem, AccordionTrigger } from '@/components/ui/accordion';
import { Button } from '@/components/ui/button';
import { Calendar } from './components/ui/calendar';
import { Card, CardContent, CardHeader, CardTitle } from '@/components/ui/card';
import { Carousel, CarouselContent, CarouselItem, CarouselNext } from '@/components/ui/carousel';
import { ChartContainer, ChartTooltip, ChartTooltipContent } from '@/components/ui/chart';
import { Command, CommandInput, CommandItem, CommandList } from '@/components/ui/command';
import { Dialog, DialogContent, DialogTitle, DialogTrigger } from '@/components/ui/dialog';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu';
import { Form, FormControl, FormField, FormItem, FormLabel, FormMessage } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { InputOTP, InputOTPGroup, InputOTPSlot } from '@/components/ui/input-otp';
import { ResizableHandle, ResizablePanel, ResizablePanelGroup } from '@/components/ui/resizable';
import { ScrollArea } from '@/components/ui/scroll-area';
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from '@/components/ui/select';
import { Sidebar, SidebarContent, SidebarMenu, SidebarMenuButton, SidebarMenuItem, SidebarProvider } from '@/components/ui/sidebar';
import { Slider } from '@/components/ui/slider';
import { Switch } from '@/components/ui/switch';
import { Table, TableBody, TableCell, TableRow } from '@/components/ui/table';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { Toaster } from '@/components/ui/toaster';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { useToast } from '@/hooks/use-toast';
import { cn } from '@/lib/utils';

export default function App() {
  const { toast } = useToast();
  const form = useForm({ defaultValues: { name: '' } });
  return (
    <SidebarProvider>
      <Sidebar><SidebarContent><SidebarMenu><SidebarMenuItem><SidebarMenuButton tooltip="Home">Home</SidebarMenuButton></SidebarMenuItem></SidebarMenu></SidebarContent></Sidebar>
      <main className={cn('p-2 p-4')}>
        <Card id="card"><CardHeader><CardTitle>Title</CardTitle></CardHeader><CardContent>Text</CardContent></Card>
        <Button id="toast" onClick={() => toast({ title: 'Saved', description: 'Well' })}>Save</Button>
        <Dialog><DialogTrigger asChild><Button id="open" variant="outline">Open</Button></DialogTrigger><DialogContent><DialogTitle>In it</DialogTitle></DialogContent></Dialog>
        <DropdownMenu><DropdownMenuTrigger id="menu">Menu</DropdownMenuTrigger><DropdownMenuContent><DropdownMenuItem>First</DropdownMenuItem></DropdownMenuContent></DropdownMenu>
        <Select><SelectTrigger id="select"><SelectValue placeholder="Pick" /></SelectTrigger><SelectContent><SelectItem value="a">Apple</SelectItem></SelectContent></Select>
        <Tabs defaultValue="a"><TabsList><TabsTrigger value="a">A</TabsTrigger><TabsTrigger value="b">B</TabsTrigger></TabsList><TabsContent value="a">In A</TabsContent><TabsContent value="b">In B</TabsContent></Tabs>
        <Accordion type="single" defaultValue="x" collapsible><AccordionItem value="x"><AccordionTrigger>More</AccordionTrigger><AccordionContent>Inside</AccordionContent></AccordionItem></Accordion>
        <Form {...form}><form onSubmit={form.handleSubmit(() => undefined)}><FormField control={form.control} name="name" rules={{ required: 'Needed' }} render={({ field }) => <FormItem><FormLabel>Name</FormLabel><FormControl><Input {...field} /></FormControl><FormMessage /></FormItem>} /><Button id="submit" type="submit">Send</Button></form></Form>
        <Calendar mode="single" />
        <Carousel><CarouselContent><CarouselItem>1</CarouselItem><CarouselItem>2</CarouselItem></CarouselContent><CarouselNext /></Carousel>
        <ChartContainer config={{ v: { label: 'V', color: 'red' } }} className="h-40 w-80"><BarChart data={[{ v: 1 }]}><Bar dataKey="v" fill="var(--color-v)" isAnimationActive={false} /><ChartTooltip content={<ChartTooltipContent />} /></BarChart></ChartContainer>
        <Command><CommandInput /><CommandList><CommandItem>Go</CommandItem></CommandList></Command>
        <InputOTP maxLength={2}><InputOTPGroup><InputOTPSlot index={0} /><InputOTPSlot index={1} /></InputOTPGroup></InputOTP>
        <ResizablePanelGroup direction="horizontal" className="h-10"><ResizablePanel>l</ResizablePanel><ResizableHandle withHandle /><ResizablePanel>r</ResizablePanel></ResizablePanelGroup>
        <ScrollArea className="h-10">long</ScrollArea><Slider defaultValue={[30]} /><Switch />
        <Table><TableBody><TableRow><TableCell>cell</TableCell></TableRow></TableBody></Table>
        <ToggleGroup type="single"><ToggleGroupItem value="b">B</ToggleGroupItem></ToggleGroup>
        <p id="muted" className="text-muted-foreground">muted</p>
        <Toaster />
      </main>
    </SidebarProvider>
  );
}
`,
};
const small = (css: string, more: Sources = {}): Sources => ({
  'src/main.tsx': `import { createRoot } from 'react-dom/client';\nimport './index.css';\nimport { Button } from '@/components/ui/button';\ncreateRoot(document.getElementById('root')!).render(<Button id="it">Go</Button>);`,
  'src/index.css': css,
  ...more,
});

it('offers every component of the kit by name', () => {
  const files = readdirSync(KIT).map((name) => name.replace(/\.tsx?$/, ''));
  const untold = files.filter(
    (name) => !(`@/components/ui/${name}` in NAMES) && !/^(spinner|kbd)$/.test(name),
  );
  expect(untold).toEqual([]);
  expect(files.length).toBeGreaterThan(48);
});

describe.skipIf(!hasChromium)(`the interface kit${HOW_TO_ENABLE}`, () => {
  let bench: Bench;
  let studio: Studio;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    studio = await bench.open();
  });
  afterEach(() => studio.close());

  const colour = async (selector: string, property: string): Promise<string> =>
    (await studio.sheet())
      .locator(selector)
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  it('runs a project that expects the components, styled and working', async () => {
    const snapshot = await studio.run('kit', project);
    expect(snapshot).toMatchObject({ phase: 'ready', failure: null });
    expect(snapshot.console.filter(({ level }) => level === 'error')).toEqual([]);
    const sheet = await studio.sheet();
    await expect.poll(() => colour('#open', 'border-top-width')).toBe('1px');
    expect(await colour('#toast', 'background-color')).not.toBe('rgba(0, 0, 0, 0)');
    expect(await colour('#muted', 'color')).not.toBe(await colour('#card', 'color'));
    expect(await sheet.locator('.recharts-bar-rectangle').count()).toBe(1);
    expect(await sheet.locator('[role="grid"] button').count()).toBeGreaterThan(27);
    await sheet.click('#toast');
    await sheet.waitForSelector('text=Saved');
    await sheet.click('#submit');
    await sheet.waitForSelector('text=Needed');
    await sheet.click('#open');
    await sheet.waitForSelector('[role="dialog"] :text("In it")');
    await studio.page.keyboard.press('Escape');
    await sheet.waitForSelector('[role="dialog"]', { state: 'detached' });
    await sheet.click('#menu');
    await sheet.waitForSelector('[role="menuitem"]:text("First")');
    await studio.page.keyboard.press('Escape');
    await sheet.waitForSelector('[role="menuitem"]', { state: 'detached' });
    await sheet.click('#select');
    await sheet.click('[role="option"]:has-text("Apple")');
    expect(await sheet.locator('#select').innerText()).toContain('Apple');
  });

  it("takes the project's own colours, however they are written", async () => {
    await studio.run('v4', small('@import "tailwindcss";\n:root { --primary: rgb(1, 2, 3); }'));
    await expect.poll(() => colour('#it', 'background-color')).toBe('rgb(1, 2, 3)');
    await studio.run('v4 triplets', small('@import "tailwindcss";\n:root { --primary: 0 100% 50%; }'));
    await expect.poll(() => colour('#it', 'background-color')).toBe('rgb(255, 0, 0)');
    await studio.run('v4 theme', small('@import "tailwindcss";\n@theme { --color-primary: rgb(4, 5, 6); }'));
    await expect.poll(() => colour('#it', 'background-color')).toBe('rgb(4, 5, 6)');
    const v3 =
      '@tailwind base;\n@tailwind components;\n@tailwind utilities;\n:root { --primary: 120 100% 25%; }';
    await studio.run('v3', small(v3));
    await expect.poll(() => colour('#it', 'background-color')).toBe('rgb(0, 128, 0)');
    const config = "module.exports = { theme: { extend: { colors: { primary: '#0a0b0c' } } } };";
    await studio.run('v3 config', small(v3, { 'tailwind.config.js': config }));
    await expect.poll(() => colour('#it', 'background-color')).toBe('rgb(10, 11, 12)');
  });

  it('gives its sources away, complete', async () => {
    const { url } = bench.server;
    const manifest = parseManifest(await (await fetch(`${url}/preview/manifest.json`)).json());
    const sources = (await (await fetch(`${url}/preview/${manifest?.kit}`)).json()) as Sources;
    const imported = Object.values(sources).flatMap((text) => [...text.matchAll(/from '@\/([^']+)'/g)]);
    const files = Object.keys(sources).map((path) => path.replace(/^src\/|\.tsx?$/g, ''));
    expect(imported.map(([, path]) => path).filter((path) => !files.includes(path ?? ''))).toEqual([]);
    expect(sources['src/components/ui/button.tsx']).toContain('buttonVariants');
  });

  it("prefers the project's own component", async () => {
    const own = { 'src/components/ui/button.tsx': 'export const Button = () => <b id="it">own</b>;' };
    await studio.run('own', small('', own));
    expect(await studio.text()).toBe('own');
  });

  it('takes style sheets of packages out of its own', async () => {
    const css =
      '@import "tailwindcss";\n@import "react-day-picker/style.css";\n@import "tw-animate-css";\n@plugin "tailwindcss-animate";\n.x { color: red }\n.y { @apply animate-in; }';
    const snapshot = await studio.run('css', small(css));
    expect(snapshot).toMatchObject({ phase: 'ready', failure: null });
    expect(snapshot.console.filter(({ level }) => level === 'error')).toEqual([]);
    const sheet = await studio.sheet();
    expect(await sheet.locator('style[data-studio-library="react-day-picker/style.css"]').count()).toBe(1);
    const written = await sheet.locator('style[data-studio-file="tailwind"]').textContent();
    expect(written).toMatch(/\.y\s*\{[^}]*animation:/);
  });
});

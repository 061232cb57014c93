import type { Sources } from './bench.ts';

/** A project that uses a package as people write it; `shows` is a selector of what must stand on its page. */
export interface LibraryApp {
  name: string;
  sources: Sources;
  shows: string;
}

const app = (name: string, head: string, jsx: string, shows: string, more: Sources = {}): LibraryApp => ({
  name,
  sources: { 'src/App.tsx': `${head}\nexport default function App() {\n${jsx}\n}\n`, ...more },
  shows,
});

export const APPS: readonly LibraryApp[] = [
  app(
    'react-router-dom',
    "import { BrowserRouter, Routes, Route, Link } from 'react-router-dom';",
    'return <BrowserRouter><Routes><Route path="/" element={<Link id="it" to="/about">About</Link>} /></Routes></BrowserRouter>;',
    'a#it[href="/about"]',
  ),
  app(
    '@tanstack/react-query',
    "import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';\nconst client = new QueryClient();\nfunction Data() { const { data } = useQuery({ queryKey: ['x'], queryFn: async () => 'told' }); return data ? <p id=\"it\">{data}</p> : null; }",
    'return <QueryClientProvider client={client}><Data /></QueryClientProvider>;',
    'p#it:text("told")',
  ),
  app(
    'chakra-ui 2',
    "import { ChakraProvider, Box, Button, useToast, Heading } from '@chakra-ui/react';\nimport { HamburgerIcon } from '@chakra-ui/icons';\nimport { FaGithub } from 'react-icons/fa';\nfunction Page() { const toast = useToast(); return <Box p={4}><Heading>Hello</Heading><Button colorScheme=\"teal\" leftIcon={<FaGithub />} onClick={() => toast({ title: 'x' })}>Go</Button><HamburgerIcon /></Box>; }",
    'return <ChakraProvider><Page /></ChakraProvider>;',
    '.chakra-button svg',
  ),
  app(
    'chakra-ui 3',
    "import { ChakraProvider, defaultSystem, Button } from '@chakra-ui/react';",
    'return <ChakraProvider value={defaultSystem}><Button>Go</Button></ChakraProvider>;',
    'button.chakra-button',
  ),
  app(
    '@mui/material',
    "import { createTheme, ThemeProvider } from '@mui/material/styles';\nimport Button from '@mui/material/Button';\nimport { CssBaseline, Grid, TextField } from '@mui/material';\nimport MenuIcon from '@mui/icons-material/Menu';\nimport { Delete } from '@mui/icons-material';\nconst theme = createTheme();",
    'return <ThemeProvider theme={theme}><CssBaseline /><Grid container><Grid item xs={6}><Button variant="contained" startIcon={<MenuIcon />} endIcon={<Delete />}>Go</Button><TextField label="Name" /></Grid></Grid></ThemeProvider>;',
    '.MuiButton-contained [data-testid="MenuIcon"]',
  ),
  app(
    'styled-components',
    "import styled from 'styled-components';\nconst Red = styled.p`color: rgb(255, 0, 0);`;",
    'return <Red id="it">red</Red>;',
    'p#it',
  ),
  app(
    'redux',
    "import { configureStore, createSlice } from '@reduxjs/toolkit';\nimport { Provider, useSelector } from 'react-redux';\nconst slice = createSlice({ name: 'n', initialState: { n: 7 }, reducers: {} });\nconst store = configureStore({ reducer: slice.reducer });\nconst Show = () => <p id=\"it\">{useSelector((state: any) => state.n)}</p>;",
    'return <Provider store={store}><Show /></Provider>;',
    'p#it:text("7")',
  ),
  app(
    'jotai, zustand, immer',
    "import { atom, useAtom } from 'jotai';\nimport { create } from 'zustand';\nimport { produce } from 'immer';\nconst one = atom(1);\nconst useStore = create(() => ({ n: produce({ x: 1 }, (d) => { d.x = 2; }).x }));",
    'const [n] = useAtom(one); const m = useStore((s: any) => s.n); return <p id="it">{n + m}</p>;',
    'p#it:text("3")',
  ),
  app(
    'a form',
    "import { useForm } from 'react-hook-form';\nimport { zodResolver } from '@hookform/resolvers/zod';\nimport { z } from 'zod';\nimport { useEffect } from 'react';\nconst schema = z.object({ name: z.string().min(1, 'Name is needed') });",
    "const { register, trigger, formState: { errors } } = useForm({ resolver: zodResolver(schema), defaultValues: { name: '' } }); useEffect(() => { void trigger(); }, [trigger]); return <form><input {...register('name')} />{errors.name ? <p id=\"it\">{errors.name.message}</p> : null}</form>;",
    'p#it:text("Name is needed")',
  ),
  app(
    'a form of zod 3',
    "import { z, ZodError } from 'zod';\nlet said = '';\ntry { z.object({ name: z.string({ required_error: 'Missing' }) }).parse({}); } catch (error) { if (error instanceof ZodError) said = (error as any).errors[0].message; }",
    'return <p id="it">{said}</p>;',
    'p#it:text("Missing")',
    { 'package.json': '{"dependencies":{"zod":"^3.23.8"}}' },
  ),
  app(
    'react-chartjs-2',
    "import { Bar } from 'react-chartjs-2';\nimport { Chart as ChartJS, CategoryScale, LinearScale, BarElement } from 'chart.js';\nChartJS.register(CategoryScale, LinearScale, BarElement);",
    "return <Bar data={{ labels: ['a'], datasets: [{ label: 'x', data: [1] }] }} />;",
    'canvas[role="img"]',
  ),
  app(
    'd3',
    "import * as d3 from 'd3';\nimport { useEffect, useRef } from 'react';",
    "const box = useRef(null); useEffect(() => { d3.select(box.current).append('circle').attr('r', d3.scaleLinear([0, 1], [0, 10])(0.5)); }, []); return <svg ref={box} />;",
    'svg circle[r="5"]',
  ),
  app(
    'swiper',
    "import { Swiper, SwiperSlide } from 'swiper/react';\nimport { Navigation } from 'swiper/modules';\nimport 'swiper/css';\nimport 'swiper/css/navigation';",
    'return <Swiper modules={[Navigation]} navigation><SwiperSlide>One</SwiperSlide><SwiperSlide>Two</SwiperSlide></Swiper>;',
    '.swiper-initialized .swiper-button-next',
  ),
  app(
    'aos, react-scroll, react-countup',
    "import AOS from 'aos';\nimport 'aos/dist/aos.css';\nimport { Link, Element } from 'react-scroll';\nimport CountUp from 'react-countup';\nimport { useEffect } from 'react';",
    'useEffect(() => { AOS.init({ duration: 10 }); }, []); return <div data-aos="fade-up"><Link to="x">x</Link><Element name="x"><CountUp end={3} duration={0} /></Element></div>;',
    '[data-aos].aos-init',
  ),
  app(
    'react-toastify',
    "import { ToastContainer, toast } from 'react-toastify';\nimport 'react-toastify/dist/ReactToastify.css';\nimport { useEffect } from 'react';",
    "useEffect(() => { toast('Saved'); }, []); return <ToastContainer />;",
    '.Toastify__toast:has-text("Saved")',
  ),
  app(
    'headlessui and heroicons',
    "import { Disclosure } from '@headlessui/react';\nimport { Bars3Icon } from '@heroicons/react/24/outline';\nimport StarIcon from '@heroicons/react/24/solid/StarIcon';",
    'return <Disclosure defaultOpen><Disclosure.Button><Bars3Icon width={20} /><StarIcon width={20} /></Disclosure.Button><Disclosure.Panel id="it">Panel</Disclosure.Panel></Disclosure>;',
    '#it:text("Panel")',
  ),
  app(
    'dnd-kit',
    "import { DndContext, closestCenter } from '@dnd-kit/core';\nimport { SortableContext, useSortable } from '@dnd-kit/sortable';\nfunction Item({ id }: { id: string }) { const { setNodeRef, attributes } = useSortable({ id }); return <li ref={setNodeRef} {...attributes}>{id}</li>; }",
    'return <DndContext collisionDetection={closestCenter}><SortableContext items={[\'a\', \'b\']}><Item id="a" /><Item id="b" /></SortableContext></DndContext>;',
    'li[aria-roledescription="sortable"]',
  ),
  app(
    'react-markdown',
    "import ReactMarkdown from 'react-markdown';\nimport remarkGfm from 'remark-gfm';",
    "return <ReactMarkdown remarkPlugins={[remarkGfm]}>{'| a |\\n| - |\\n| b |'}</ReactMarkdown>;",
    'table td:text("b")',
  ),
  app(
    'react-i18next',
    "import i18n from 'i18next';\nimport { initReactI18next, useTranslation } from 'react-i18next';\nvoid i18n.use(initReactI18next).init({ lng: 'de', resources: { de: { translation: { hi: 'Hallo' } } } });",
    'const { t } = useTranslation(); return <p id="it">{t(\'hi\')}</p>;',
    'p#it:text("Hallo")',
  ),
  app(
    'lodash and dates',
    "import _ from 'lodash';\nimport debounce from 'lodash/debounce';\nimport { groupBy } from 'lodash-es';\nimport dayjs from 'dayjs';\nimport relativeTime from 'dayjs/plugin/relativeTime';\nimport moment from 'moment';\nimport format from 'date-fns/format';\ndayjs.extend(relativeTime);",
    'return <p id="it">{[_.chunk([1, 2], 1).length, typeof debounce(() => 1), Object.keys(groupBy([1], String)).length, dayjs(0).year(), moment(0).year(), format(new Date(0), \'yyyy\')].join()}</p>;',
    'p#it:text("2,function,1,1970,1970,1970")',
  ),
  app(
    'supabase, without a network',
    "import { createClient } from '@supabase/supabase-js';\nimport axios from 'axios';\nconst supabase = createClient('https://x.supabase.co', 'key');",
    'return <p id="it">{typeof supabase.from + typeof axios.get}</p>;',
    'p#it:text("functionfunction")',
  ),
  app(
    '@react-three/fiber',
    "import { Canvas } from '@react-three/fiber';\nimport { OrbitControls } from '@react-three/drei';\nimport * as THREE from 'three';\nconst red = new THREE.Color('red');",
    'return <Canvas fallback={<p>none</p>}><mesh><boxGeometry /><meshBasicMaterial color={red} /></mesh><OrbitControls /></Canvas>;',
    'canvas',
  ),
  app(
    'react-day-picker 8',
    "import { DayPicker } from 'react-day-picker';\nimport 'react-day-picker/dist/style.css';",
    'return <DayPicker mode="single" components={{ IconLeft: () => <i id="it" /> }} />;',
    '.rdp i#it',
  ),
  app(
    'fonts and motion',
    "import '@fontsource/inter/400.css';\nimport '@fontsource-variable/roboto';\nimport { motion } from 'framer-motion';\nimport { useInView } from 'react-intersection-observer';",
    'const { ref } = useInView(); return <motion.p ref={ref} id="it" initial={{ opacity: 0 }} animate={{ opacity: 1 }}>moved</motion.p>;',
    'p#it:text("moved")',
  ),
];

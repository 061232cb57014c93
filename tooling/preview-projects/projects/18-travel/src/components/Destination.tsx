import { motion } from 'motion/react';
import { Rating } from './Rating';

type Props = { name: string; country: string; stars: number; onPick: () => void };

export const Destination = ({ name, country, stars, onPick }: Props) => (
  <motion.button initial={false} whileHover={{ y: -4 }} onClick={onPick} className="rounded-3xl bg-white p-6 text-left shadow-md transition duration-300 ease-soft">
    <span className="block text-2xl text-sea">{name}</span>
    <span className="text-stone-500">{country}</span>
    <Rating value={stars} />
  </motion.button>
);

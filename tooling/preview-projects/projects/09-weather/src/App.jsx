import { useEffect, useState } from 'react'
import { cities } from './data/cities.json'
import CityCard from './components/CityCard'
import CityPicker from './components/CityPicker'
import sun from './assets/sun.svg'
import photo from './assets/pixel.png'

export function App() {
  const [id, setId] = useState('rome')
  const [report, setReport] = useState(null)
  useEffect(() => {
    let live = true
    fetch(`/api/${id}.json`).then((r) => r.json()).then((data) => live && setReport(data))
    return () => { live = false }
  }, [id])
  return (
    <main>
      <h1><img src={sun} alt="" width="32" height="32" /> Weather</h1>
      <img src={photo} alt="pixel" width="40" height="40" />
      <CityPicker cities={cities} value={id} onChange={setId} />
      {report ? <CityCard {...report} /> : <p>Loading…</p>}
    </main>
  )
}

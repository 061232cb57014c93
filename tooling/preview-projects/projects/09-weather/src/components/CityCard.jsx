import styles from './CityCard.module.scss'
import DayRow from './DayRow'

const CityCard = ({ name, days }) => (
  <section className={styles.card}>
    <h2 className={styles.title}>{name}</h2>
    {days.map((day) => <DayRow key={day.day} {...day} max={Math.max(...days.map((d) => d.high))} />)}
  </section>
)

export default CityCard

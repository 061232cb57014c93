import styles from './DayRow.module.css'

export default function DayRow({ day, high, low, max }) {
  return (
    <div className={high === max ? styles.hottest : styles.row}>
      <span className={styles.day}>{day}</span>
      <span className={styles.bar} style={{ width: `${high * 5}px` }} />
      <span>{low}° / {high}°</span>
    </div>
  )
}

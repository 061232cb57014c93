import Home from './home'
import Orders from './orders/OrdersPage'

const features = { home: Home, orders: Orders }
export default features

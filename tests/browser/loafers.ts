import type { Product } from '@/sales/catalogue'

/** A product of the shop's catalogue, without link and instalments. */
export const LOAFERS: Product = {
  id: 'loafers',
  name: 'White loafers',
  price: 145,
  currency: 'GEL',
  variants: [],
  stock: '',
  benefit: 'real leather',
  addOns: [],
  paymentLink: null,
  instalmentMonths: null,
  order: 0,
}

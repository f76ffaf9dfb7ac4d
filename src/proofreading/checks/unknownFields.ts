import type { Check } from '../check.ts'
import { unknownFieldsIn } from '../proof/unknownFieldsIn.ts'

/** Fields that the contract does not have: what they say is shown nowhere. */
export const unknownFields: Check = ({ places }) => unknownFieldsIn(places)

import type { Check } from '../check.ts'
import { findUnknownFields } from '../proof/findUnknownFields.ts'

/** Fields that the contract does not define: the paper does not show them. */
export const unknownFields: Check = ({ places }) => findUnknownFields(places)

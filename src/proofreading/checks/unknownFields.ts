import type { FileCheck } from '../check.ts'
import { findUnknownFields } from '../proof/findUnknownFields.ts'

/** Fields that the contract does not define: the paper does not show them. */
export const unknownFields: FileCheck = ({ places }) => findUnknownFields(places)

/** Casus: a treaty clause rules engine and simulator. Start reading at {@code Inquiry}. */
@NullMarked
package casus;

import org.jspecify.annotations.NullMarked;

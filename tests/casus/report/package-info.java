/** Tests of TELL: outcomes made by hand, told in every format. */
@NullMarked
package casus.report;

import org.jspecify.annotations.NullMarked;

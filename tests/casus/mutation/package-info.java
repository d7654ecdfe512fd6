/**
 * Mutation of the law: would the stories notice if a rule or a term were slightly other than it is?
 *
 * <p>{@link casus.mutation.RuleMutation} changes the rules folder in one place at a time, judges the stories by what it then
 * says, and reports every change that no expectation of any story notices. Run by {@code mvn -Pmutate-rules verify}, never by an
 * ordinary build.
 */
@NullMarked
package casus.mutation;

import org.jspecify.annotations.NullMarked;

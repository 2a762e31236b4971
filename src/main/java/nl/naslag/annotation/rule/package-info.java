/// Applies all rules to a document and combines what they find.
@NullMarked
package nl.naslag.annotation.rule;

import org.jspecify.annotations.NullMarked;

/// Lets all rules read a document and brings together what they found.
@NullMarked
package nl.naslag.annotation.rule;

import org.jspecify.annotations.NullMarked;

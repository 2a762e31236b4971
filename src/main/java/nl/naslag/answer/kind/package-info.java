/// Whether a sentence holds the kind of answer that a question expects.
@NullMarked
package nl.naslag.answer.kind;

import org.jspecify.annotations.NullMarked;

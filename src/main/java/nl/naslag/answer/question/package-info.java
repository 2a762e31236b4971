/// A question as it is read: what it asks for and the words an answer should hold.
@NullMarked
package nl.naslag.answer.question;

import org.jspecify.annotations.NullMarked;

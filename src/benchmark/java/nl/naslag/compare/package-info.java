/// For holding two versions of Naslag against each other from outside: same documents, same
/// questions, same answers.
/// Not for judging which of two answers is better; the figures of evaluation do that.
@NullMarked
package nl.naslag.compare;

import org.jspecify.annotations.NullMarked;

/// What holds for every call: parameters, pages, forms of an answer and problems.
@NullMarked
package nl.naslag.rest.rule;

import org.jspecify.annotations.NullMarked;

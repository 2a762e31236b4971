/// The query language and its synonyms, without any engine.
@NullMarked
package nl.naslag.search.query;

import org.jspecify.annotations.NullMarked;

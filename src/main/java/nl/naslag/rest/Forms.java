package nl.naslag.rest;

import nl.naslag.exchange.AnswerForm;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.SearchForm;
import org.springframework.stereotype.Component;

/// The JSON forms of the results of a search or a question.
///
/// Grouped, because a controller would otherwise need too many constructor parameters.
@Component
record Forms(SearchForm hits, AnswerForm answers, PassageForm passages) {}

package nl.naslag.rest.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.naslag.document.Refusal;
import nl.naslag.search.Facet;
import nl.naslag.search.SortOrder;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static Parameters given(String name, String... values) {
    return new Parameters(Map.of(name, values));
  }

  @Test
  void keepsCommasWithinAValue() {
    assertThat(given("chapter", "5. Landbouw, natuur", "6. Wonen").filters().of(Facet.CHAPTER))
        .isEqualTo(List.of("5. Landbouw, natuur", "6. Wonen"));
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    assertCode("bad-number", () -> given("page", "een").page());
    assertCode("bad-number", () -> given("page", "99999999999").page());
    assertCode("repeated-parameter", () -> given("page", "1", "2").page());
    assertCode(
        "unknown-value", () -> given("sort", "nieuwste").choice("sort", SortOrder.RELEVANTIE));
    assertCode("unknown-value", () -> given("sort", "DATUM").choice("sort", SortOrder.RELEVANTIE));
    assertCode("missing-parameter", () -> given("q").required("q"));
    assertCode("bad-page", () -> Paging.of(given("page", "0")));
    assertCode("bad-page-size", () -> Paging.of(given("pageSize", "1000")));
  }

  @Test
  void takesTheLastPageAsFarAsItGoes() {
    List<Integer> all = List.of(1, 2, 3, 4, 5);

    assertThat(new Paging(2, 3).page(all)).containsExactly(4, 5);
    assertThat(new Paging(Integer.MAX_VALUE, 100).page(all)).isEmpty();
  }

  private static void assertCode(String code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code().id()).isEqualTo(code));
  }
}

package nl.naslag.annotation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedsTest {
  @Test
  void isMetByOneOfItsPieces() {
    assertThat(Needs.one("moet", "dien").met("dit dient te gebeuren")).isTrue();
    assertThat(Needs.one("moet", "dien").met("dit gebeurt")).isFalse();
  }

  @Test
  void isAlwaysMetWhereNothingIsNeeded() {
    assertThat(Needs.NOTHING.met("")).isTrue();
  }
}

package nl.naslag.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageNoticeTest {
  @Test
  void namesTheModelThatDoesNotWork() {
    LanguageNotice notice = new LanguageNotice(() -> List.of("zinnen.bin", "lemmas.bin"));

    assertThat(notice.isVisible()).isTrue();
    assertThat(notice.getElement().getTextRecursively()).contains("zinnen.bin, lemmas.bin");
  }

  @Test
  void isNotThereWhenAllIsWell() {
    assertThat(new LanguageNotice(List::of).isVisible()).isFalse();
  }
}

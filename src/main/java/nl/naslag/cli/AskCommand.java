package nl.naslag.cli;

import java.util.concurrent.Callable;
import nl.naslag.answer.Answer;
import nl.naslag.answer.Answerer;
import nl.naslag.exchange.AnswerForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// ./naslag ask: answers a question with quotes, or says that nothing was found.
///
/// `./naslag ask "Wat staat er over wonen voor 2030?"` prints the sentence that answers with its
/// place. "Nothing found" is an answer too, with the status of a command that is done.
@Command(name = "ask")
final class AskCommand implements Callable<Integer> {
  private final Services services;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HelpOption help = new HelpOption();
  @Mixin private FolderOptions folders = new FolderOptions();

  /// One argument, so a question of several words stands in quotes.
  @Parameters(paramLabel = "VRAAG", descriptionKey = "question")
  private String question = "";

  @Option(names = "--json")
  private boolean json;

  AskCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.use(
        folders.settings(),
        context -> {
          Answer answer = context.getBean(Answerer.class).answer(question);
          if (json) {
            Json.print(spec.commandLine().getOut(), context.getBean(AnswerForm.class).json(answer));
          } else {
            new Printed(spec.commandLine().getOut()).answer(answer);
          }
        });
  }
}

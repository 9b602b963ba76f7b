<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>О программе Resolute</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>выясняется</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Shows what changed between the versions of a resolution.</source>
        <translation>Показывает, что изменилось между версиями резолюции.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Создано на основе</translation>
    </message>
    <message>
        <source>Files are read</source>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>in a process of their own</source>
        <translation>в отдельном процессе</translation>
    </message>
    <message>
        <source>with limits on memory and time</source>
        <translation>с ограничением памяти и времени</translation>
    </message>
    <message>
        <source>without access to other files (Landlock)</source>
        <translation>без доступа к другим файлам (Landlock)</translation>
    </message>
    <message>
        <source>without network and other programs (seccomp)</source>
        <translation>без сети и других программ (seccomp)</translation>
    </message>
    <message>
        <source>without protection</source>
        <translation>без защиты</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Choose resolutions, drafts or archives to read into the library</source>
        <translation>Выбрать резолюции, проекты или архивы для чтения в библиотеку</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Choose a folder whose documents are read into the library</source>
        <translation>Выбрать папку, документы которой читаются в библиотеку</translation>
    </message>
    <message>
        <source>Paste text or files</source>
        <translation>Вставить текст или файлы</translation>
    </message>
    <message>
        <source>Read the text, files or addresses on the clipboard as documents</source>
        <translation>Прочитать как документы текст, файлы или адреса из буфера обмена</translation>
    </message>
    <message>
        <source>Get from UN Documents…</source>
        <translation>Получить документы ООН…</translation>
    </message>
    <message>
        <source>Load documents by their symbols from the public service</source>
        <translation>Загрузить документы по их обозначениям из общедоступной службы</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>Открыть образцы</translation>
    </message>
    <message>
        <source>Add the fictional series that comes with the program</source>
        <translation>Добавить вымышленную серию из состава программы</translation>
    </message>
    <message>
        <source>Report of the last import</source>
        <translation>Отчёт о последнем импорте</translation>
    </message>
    <message>
        <source>What was read, what was left out and why</source>
        <translation>Что прочитано, что опущено и почему</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>Сохранить исходный файл…</translation>
    </message>
    <message>
        <source>Write the file of the selected version, as it came, to a folder</source>
        <translation>Записать файл выбранной версии в том виде, в каком он поступил, в папку</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Open another window on the same library</source>
        <translation>Открыть ещё одно окно с той же библиотекой</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Закрыть это окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Close all windows; they open again at the same place</source>
        <translation>Закрыть все окна; они откроются на том же месте</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Show the older text on the left and the newer on the right</source>
        <translation>Показать старый текст слева, новый справа</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>С правкой</translation>
    </message>
    <message>
        <source>Show one text with the changes marked, as a lawyer prints it</source>
        <translation>Показать один текст с отмеченной правкой, как печатают юристы</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>Панель библиотеки</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>Показать или скрыть библиотеку</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>Панель подробностей</translation>
    </message>
    <message>
        <source>Show or hide the details of the current paragraph</source>
        <translation>Показать или скрыть подробности о текущем абзаце</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Следующая область</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Перевести клавиатуру в следующую часть окна</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Предыдущая область</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part of the window</source>
        <translation>Перевести клавиатуру в предыдущую часть окна</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Make the text of the documents larger</source>
        <translation>Увеличить текст документов</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>А+</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Make the text of the documents smaller</source>
        <translation>Уменьшить текст документов</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>А−</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Set the text of the documents to its ordinary size</source>
        <translation>Вернуть тексту документов обычный размер</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation>Переключить светлые и тёмные цвета</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Use the whole screen for the window</source>
        <translation>Занять окном весь экран</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Compare the selected versions</source>
        <translation>Сравнить выбранные версии</translation>
    </message>
    <message>
        <source>Compare two selected versions, or the selected one with the one before it</source>
        <translation>Сравнить две выбранные версии или выбранную с предыдущей</translation>
    </message>
    <message>
        <source>Rename series…</source>
        <translation>Переименовать серию…</translation>
    </message>
    <message>
        <source>Give the selected series another title</source>
        <translation>Дать выбранной серии другое название</translation>
    </message>
    <message>
        <source>Move to another series…</source>
        <translation>Перенести в другую серию…</translation>
    </message>
    <message>
        <source>Move the selected version to another series</source>
        <translation>Перенести выбранную версию в другую серию</translation>
    </message>
    <message>
        <source>Join with another series…</source>
        <translation>Объединить с другой серией…</translation>
    </message>
    <message>
        <source>Bring all versions of another series into the selected one</source>
        <translation>Перенести все версии другой серии в выбранную</translation>
    </message>
    <message>
        <source>Mend by hand…</source>
        <translation>Исправить вручную…</translation>
    </message>
    <message>
        <source>Put right what was read wrongly from the selected version</source>
        <translation>Исправить то, что в выбранной версии прочитано неверно</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove what is selected in the library; this can be undone</source>
        <translation>Удалить выбранное из библиотеки; это можно отменить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>Read the selected failed file again</source>
        <translation>Прочитать выбранный непрочитанный файл ещё раз</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Следить за папкой</translation>
    </message>
    <message>
        <source>Read documents that appear in a folder of your choice</source>
        <translation>Читать документы, появляющиеся в выбранной вами папке</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>Все действия и их клавиши</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>Назначить действиям другие клавиши</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>О программе Resolute</translation>
    </message>
    <message>
        <source>Versions, licence and how files are read safely</source>
        <translation>Версии, лицензия и безопасное чтение файлов</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back the last change of the library</source>
        <translation>Отменить последнее изменение библиотеки</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Вернуть отменённое</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the selected text, or the current paragraph</source>
        <translation>Копировать выделенный текст или текущий абзац</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>Копировать с пометками</translation>
    </message>
    <message>
        <source>Copy with deletions and insertions told apart</source>
        <translation>Копировать с различением удалённого и вставленного</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy the symbol and number of the current paragraph</source>
        <translation>Копировать обозначение и номер текущего абзаца</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Найти слова в обоих текстах</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти далее</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Перейти к следующему найденному месту</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти ранее</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>Перейти к предыдущему найденному месту</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Colours, text, language and the watched folder</source>
        <translation>Цвета, текст, язык и отслеживаемая папка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Go to the next change that is shown</source>
        <translation>Перейти к следующему показанному изменению</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Go to the previous change that is shown</source>
        <translation>Перейти к предыдущему показанному изменению</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>Первое изменение</translation>
    </message>
    <message>
        <source>Go to the first change that is shown</source>
        <translation>Перейти к первому показанному изменению</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Go to the last change that is shown</source>
        <translation>Перейти к последнему показанному изменению</translation>
    </message>
    <message>
        <source>Moved counterpart</source>
        <translation>Другое место перенесённого абзаца</translation>
    </message>
    <message>
        <source>Go to the other place of a moved paragraph</source>
        <translation>Перейти к другому месту перенесённого абзаца</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>Показать все абзацы</translation>
    </message>
    <message>
        <source>Show the paragraphs of every kind again</source>
        <translation>Снова показать абзацы всех видов</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>Перейти к абзацу…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number, such as OP 4</source>
        <translation>Перейти к абзацу по номеру, например OP 4</translation>
    </message>
    <message>
        <source>Earlier pair</source>
        <translation>Более ранняя пара</translation>
    </message>
    <message>
        <source>Compare the pair one step earlier in the series</source>
        <translation>Сравнить предыдущую пару серии</translation>
    </message>
    <message>
        <source>Later pair</source>
        <translation>Более поздняя пара</translation>
    </message>
    <message>
        <source>Compare the pair one step later in the series</source>
        <translation>Сравнить следующую пару серии</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>Exchange the older and the newer text</source>
        <translation>Поменять местами старый и новый текст</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>Абза&amp;ц</translation>
    </message>
    <message>
        <source>Word differences</source>
        <translation>Различия в словах</translation>
    </message>
    <message>
        <source>Show or hide the words of a rewritten paragraph</source>
        <translation>Показать или скрыть слова переписанного абзаца</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Compare the paragraphs of this row whatever the program thinks</source>
        <translation>Сравнивать абзацы этой строки независимо от мнения программы</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Не связывать</translation>
    </message>
    <message>
        <source>Never compare the paragraphs of this row with each other</source>
        <translation>Никогда не сравнивать абзацы этой строки друг с другом</translation>
    </message>
    <message>
        <source>Forget the decision</source>
        <translation>Забыть решение</translation>
    </message>
    <message>
        <source>Leave the pairing of this row to the program again</source>
        <translation>Снова предоставить программе связывать эту строку</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>Write a note on the current paragraph</source>
        <translation>Написать заметку к текущему абзацу</translation>
    </message>
    <message>
        <source>Show identical paragraphs</source>
        <translation>Показывать одинаковые абзацы</translation>
    </message>
    <message>
        <source>Show the paragraphs that are the same on both sides, or fold them</source>
        <translation>Показать абзацы, одинаковые с обеих сторон, или свернуть их</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>Связать с…</translation>
    </message>
    <message>
        <source>Choose the paragraph that the current one shall be compared with</source>
        <translation>Выбрать абзац, с которым сравнивать текущий</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Открыть библиотеку…</translation>
    </message>
    <message>
        <source>Open another library in a window of its own</source>
        <translation>Открыть другую библиотеку в отдельном окне</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Новая библиотека…</translation>
    </message>
    <message>
        <source>Make an empty library in a file of your choice</source>
        <translation>Создать пустую библиотеку в выбранном файле</translation>
    </message>
    <message>
        <source>Recent libraries…</source>
        <translation>Недавние библиотеки…</translation>
    </message>
    <message>
        <source>Choose among the libraries that were open before</source>
        <translation>Выбрать из ранее открывавшихся библиотек</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>See the backups of the library, make one, or go back to one</source>
        <translation>Просмотреть резервные копии библиотеки, создать копию или вернуться к одной из них</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Проверить библиотеку…</translation>
    </message>
    <message>
        <source>Look whether every text of the library is still what was written</source>
        <translation>Проверить, что все тексты библиотеки остались неизменными</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>Сохранить копию библиотеки…</translation>
    </message>
    <message>
        <source>Write the library as it is now into one file, to mail it or carry it elsewhere</source>
        <translation>Записать библиотеку в её нынешнем виде в один файл, чтобы отправить или перенести её</translation>
    </message>
    <message>
        <source>Export the library as a folder…</source>
        <translation>Экспортировать библиотеку в папку…</translation>
    </message>
    <message>
        <source>Write the whole library as readable files that can be kept or handed on</source>
        <translation>Записать всю библиотеку в виде читаемых файлов для хранения или передачи</translation>
    </message>
    <message>
        <source>Import a library from a folder…</source>
        <translation>Импортировать библиотеку из папки…</translation>
    </message>
    <message>
        <source>Fill this library, which must be empty, from an exported folder</source>
        <translation>Заполнить эту библиотеку (она должна быть пустой) из экспортированной папки</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Забыть всё…</translation>
    </message>
    <message>
        <source>Delete the library with its backups and leave no trace</source>
        <translation>Удалить библиотеку с её резервными копиями, не оставив следов</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Find words in all versions of the library as you type</source>
        <translation>Искать слова во всех версиях библиотеки по мере ввода</translation>
    </message>
    <message>
        <source>Read alone</source>
        <translation>Читать отдельно</translation>
    </message>
    <message>
        <source>Show the selected version by itself, as a page</source>
        <translation>Показать выбранную версию отдельно, как страницу</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>Резервные копии библиотеки</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Resolute backs up {0} once a day when something has changed, and before each update. It keeps one backup for each of the last seven days and four weeks.</source>
        <translation>Resolute создаёт копию {0} раз в день при наличии изменений и перед каждым обновлением. Хранится по одной копии за каждый из последних семи дней и каждую из последних четырёх недель.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>перед обновлением программы</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>перед возвратом к копии</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>по запросу</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>Карта изменений</translation>
    </message>
    <message>
        <source>The whole document; click or drag to scroll there.</source>
        <translation>Весь документ; щёлкните или потяните, чтобы перейти.</translation>
    </message>
</context>
<context>
    <name>CitationSection</name>
    <message>
        <source>No longer: {symbols}</source>
        <translation>Более не упоминается: {symbols}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison, old text and new text side by side</source>
        <translation>Сравнение, старый и новый текст рядом</translation>
    </message>
    <message>
        <source>Each row holds the paragraphs that belong together.</source>
        <translation>В каждой строке стоят абзацы, относящиеся друг к другу.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the selected paragraph</source>
        <translation>Подробности о выбранном абзаце</translation>
    </message>
    <message>
        <source>Select a paragraph to see what changed in it, where it comes from, and your notes.</source>
        <translation>Выберите абзац, чтобы увидеть, что в нём изменилось, откуда он, и ваши заметки.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>Упоминает</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Select a paragraph to see where it comes from, and your notes.</source>
        <translation>Выберите абзац, чтобы увидеть, откуда он, и ваши заметки.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>{0} is larger than a resolution can be and was not loaded.</source>
        <translation>{0} больше, чем может быть резолюция, и не загружен.</translation>
    </message>
    <message>
        <source>UN Documents has no document {0} in this language and file type; check the symbol.</source>
        <translation>В документах ООН нет {0} на этом языке и в этом формате; проверьте обозначение.</translation>
    </message>
    <message>
        <source>UN Documents sent an empty file for {0}; try again later.</source>
        <translation>Служба документов прислала пустой файл для {0}; попробуйте позже.</translation>
    </message>
    <message>
        <source>UN Documents did not answer in time for {0}; try again later.</source>
        <translation>Служба документов не ответила вовремя на запрос {0}; попробуйте позже.</translation>
    </message>
    <message>
        <source>UN Documents sent the request for {0} elsewhere too often; try again later.</source>
        <translation>Служба документов слишком часто перенаправляла запрос {0}; попробуйте позже.</translation>
    </message>
    <message>
        <source>UN Documents cannot give {0} now (status {1}); try again later.</source>
        <translation>Служба документов сейчас не может выдать {0} (код {1}); попробуйте позже.</translation>
    </message>
    <message>
        <source>UN Documents could not be reached for {0}; check the network connection.</source>
        <translation>Не удалось связаться со службой документов для {0}; проверьте соединение.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop two versions of a resolution here</source>
        <translation>Перетащите сюда две версии резолюции</translation>
    </message>
    <message>
        <source>Resolute shows, paragraph by paragraph and word by word, what changed between them.</source>
        <translation>Resolute показывает абзац за абзацем и слово за словом, что между ними изменилось.</translation>
    </message>
    <message>
        <source>PDF, Word, HTML, text and XML files, whole folders and ZIP archives</source>
        <translation>Файлы PDF, Word, HTML, текст и XML, целые папки и архивы ZIP</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>Открыть образцы</translation>
    </message>
    <message>
        <source>A fictional series of seven resolutions that comes with the program</source>
        <translation>Вымышленная серия из семи резолюций из состава программы</translation>
    </message>
    <message>
        <source>Choose a version in the library, or drop more here</source>
        <translation>Выберите версию в библиотеке или перетащите сюда новые</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no such file, or it may not be opened.</source>
        <translation>Такого файла нет, или его нельзя открыть.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Он пуст.</translation>
    </message>
    <message>
        <source>Resolute cannot read this kind of file. Save it as PDF, Word or text.</source>
        <translation>Resolute не читает файлы этого вида. Сохраните его как PDF, Word или текст.</translation>
    </message>
    <message>
        <source>Its pages are pictures. Have the text recognised (OCR) first.</source>
        <translation>Его страницы — изображения. Сначала распознайте текст (OCR).</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without the password.</source>
        <translation>Он защищён паролем. Сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>It is damaged. Download it again, or save it again in the program that made it.</source>
        <translation>Он повреждён. Загрузите его снова или сохраните заново в исходной программе.</translation>
    </message>
    <message>
        <source>It is larger or deeper than any resolution is.</source>
        <translation>Он больше или сложнее вложен, чем любая резолюция.</translation>
    </message>
    <message>
        <source>It holds text, but no resolution, decision or amendment was found in it.</source>
        <translation>В нём есть текст, но не найдено ни резолюции, ни решения, ни поправки.</translation>
    </message>
    <message>
        <source>Reading it took too long or broke off, so it was stopped. The file may be damaged.</source>
        <translation>Чтение длилось слишком долго или прервалось и было остановлено. Возможно, файл повреждён.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Choose two texts in the same language.</source>
        <translation>Тексты на разных языках. Выберите два текста на одном языке.</translation>
    </message>
    <message>
        <source>The library cannot be opened or written in its folder. Check the folder and its permissions.</source>
        <translation>Библиотеку нельзя открыть или записать в её папке. Проверьте папку и права доступа.</translation>
    </message>
    <message>
        <source>The disk that holds the library is full. Nothing was changed; make room and try again.</source>
        <translation>Диск с библиотекой заполнен. Ничего не изменено; освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another program is still writing to the library. Try again in a moment.</source>
        <translation>Другая программа ещё пишет в библиотеку. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The library can be read but not changed. Copy it to a folder of yours to change it.</source>
        <translation>Библиотеку можно читать, но не изменять. Скопируйте её в свою папку, чтобы изменять.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the library. Update the program to change it.</source>
        <translation>Библиотеку записала более новая версия программы. Обновите программу, чтобы изменять её.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup, or repair it.</source>
        <translation>Библиотека повреждена. Восстановите резервную копию или исправьте её.</translation>
    </message>
    <message>
        <source>The library no longer holds that text.</source>
        <translation>В библиотеке больше нет этого текста.</translation>
    </message>
    <message>
        <source>The library could not do that.</source>
        <translation>Библиотека не смогла это сделать.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Show report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>В буфере обмена нет ни текста, ни файла.</translation>
    </message>
    <message>
        <source>Resolute opens no web addresses. Save the page, then drop the file.</source>
        <translation>Resolute не открывает веб-адреса. Сохраните страницу, затем перетащите файл.</translation>
    </message>
    <message>
        <source>Pasted text, {0}</source>
        <translation>Вставленный текст, {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>%Ln версия теперь в библиотеке</numerusform>
            <numerusform>%Ln версии теперь в библиотеке</numerusform>
            <numerusform>%Ln версий теперь в библиотеке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. The first: {0}</source>
        <translation>
            <numerusform>%Ln файл не удалось прочитать. Первый: {0}</numerusform>
            <numerusform>%Ln файла не удалось прочитать. Первый: {0}</numerusform>
            <numerusform>%Ln файлов не удалось прочитать. Первый: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens {0}.</source>
        <translation>Ни одна программа на этом компьютере не открывает {0}.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>Сохранить исходный файл</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сохранено: {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Shows the paragraphs of every kind again</source>
        <translation>Снова показывает абзацы всех видов</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>Виды изменений</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Показать только эти</translation>
    </message>
    <message>
        <source>Show identical</source>
        <translation>Показать одинаковые</translation>
    </message>
    <message>
        <source>Shows the paragraphs that are the same on both sides as well</source>
        <translation>Показывает и абзацы, одинаковые с обеих сторон</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>Найти в обоих текстах</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Учитывать заглавные буквы</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть панель поиска</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} из {total}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>This is no pattern that can be read.</source>
        <translation>Этот шаблон невозможно прочитать.</translation>
    </message>
    <message>
        <source>This pattern takes too long. Try a simpler one.</source>
        <translation>Этот шаблон требует слишком много времени. Попробуйте более простой.</translation>
    </message>
</context>
<context>
    <name>FootnoteSection</name>
    <message>
        <source>Old text: {mark}  {note}</source>
        <translation>Старый текст: {mark}  {note}</translation>
    </message>
</context>
<context>
    <name>GetDocumentsDialog</name>
    <message>
        <source>Get from UN Documents</source>
        <translation>Получить документы ООН</translation>
    </message>
    <message>
        <source>{0}: waiting</source>
        <translation>{0}: ожидание</translation>
    </message>
    <message>
        <source>{0}: stopped</source>
        <translation>{0}: остановлено</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>How each document went</source>
        <translation>Результат по каждому документу</translation>
    </message>
    <message>
        <source>Progress of the document that is being loaded</source>
        <translation>Ход загрузки документа</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Получить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Resolute asks documents.un.org for these symbols and sends nothing else.</source>
        <translation>Resolute запрашивает эти обозначения у documents.un.org и больше ничего не отправляет.</translation>
    </message>
    <message>
        <source>&amp;Symbols, one a line</source>
        <translation>&amp;Обозначения, по одному в строке</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;Тип файла</translation>
    </message>
    <message>
        <source>{0}: loading…</source>
        <translation>{0}: загрузка…</translation>
    </message>
    <message>
        <source>{0}: added to the library</source>
        <translation>{0}: добавлено в библиотеку</translation>
    </message>
</context>
<context>
    <name>HealthCommands</name>
    <message>
        <source>Checking the library</source>
        <translation>Проверка библиотеки</translation>
    </message>
    <message>
        <source>Saving what is readable</source>
        <translation>Сохранение того, что читается</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check the library</source>
        <translation>Проверка библиотеки</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Вернуться к копии…</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Сохранить то, что читается</translation>
    </message>
    <message>
        <source>Every text, note and file of {0} is being compared with what was written.</source>
        <translation>Каждый текст, заметка и файл {0} сверяется с тем, что было записано.</translation>
    </message>
    <message>
        <source>{0} is sound: every text, note and file is what was written.</source>
        <translation>{0} в порядке: все тексты, заметки и файлы соответствуют записанному.</translation>
    </message>
    <message>
        <source>{0} is damaged. This happens when a disk fails or a computer is switched off.</source>
        <translation>Файл {0} повреждён. Так бывает при сбое диска или внезапном выключении компьютера.</translation>
    </message>
    <message>
        <source>Go back to a backup, or save what is readable into a new library. The damaged file is kept either way.</source>
        <translation>Вернитесь к резервной копии или сохраните то, что читается, в новую библиотеку. Повреждённый файл в любом случае сохраняется.</translation>
    </message>
    <message>
        <source>What is readable of {0} is being saved.</source>
        <translation>Сохраняется то, что читается в {0}.</translation>
    </message>
    <message>
        <source>What stands in the list could not be saved.</source>
        <translation>То, что указано в списке, сохранить не удалось.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved. The damaged file is kept as {0}.</source>
        <translation>
            <numerusform>Сохранён %Ln текст. Повреждённый файл сохранён как {0}.</numerusform>
            <numerusform>Сохранено %Ln текста. Повреждённый файл сохранён как {0}.</numerusform>
            <numerusform>Сохранено %Ln текстов. Повреждённый файл сохранён как {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Paragraphs by series; Return opens the version</source>
        <translation>Абзацы по сериям; Enter открывает версию</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no document in this folder.</source>
        <translation>в этой папке нет документов.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Report of the last import</source>
        <translation>Отчёт о последнем импорте</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Что прочитано</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Файлы импорта</translation>
    </message>
    <message>
        <source>Nothing has been read since the program was started.</source>
        <translation>С момента запуска программы ничего не прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>%Ln файл прочитан</numerusform>
            <numerusform>%Ln файла прочитано</numerusform>
            <numerusform>%Ln файлов прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%Ln файл не удалось прочитать</numerusform>
            <numerusform>%Ln файла не удалось прочитать</numerusform>
            <numerusform>%Ln файлов не удалось прочитать</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>{0} % of the text kept</source>
        <translation>сохранено {0} % текста</translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>%Ln пункт преамбулы</numerusform>
            <numerusform>%Ln пункта преамбулы</numerusform>
            <numerusform>%Ln пунктов преамбулы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>%Ln пункт постановляющей части</numerusform>
            <numerusform>%Ln пункта постановляющей части</numerusform>
            <numerusform>%Ln пунктов постановляющей части</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>%Ln сноска</numerusform>
            <numerusform>%Ln сноски</numerusform>
            <numerusform>%Ln сносок</numerusform>
        </translation>
    </message>
    <message>
        <source>was in the library already</source>
        <translation>уже было в библиотеке</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>Опущено: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Look for an action or a key</source>
        <translation>Искать действие или клавишу</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>В текстах</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Выделить текст</translation>
    </message>
    <message>
        <source>Likewise with the other arrows, Home and End</source>
        <translation>Так же с другими стрелками, Home и End</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Выделить слова</translation>
    </message>
    <message>
        <source>Likewise to the left; with Home and End all of it</source>
        <translation>Так же влево; с Home и End — до края текста</translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation>Выбрать сторону</translation>
    </message>
    <message>
        <source>In the old or the new text, from where keys select</source>
        <translation>В старом или новом тексте, откуда начнётся выделение</translation>
    </message>
    <message>
        <source>Open a fold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Show the paragraphs that the current line hides</source>
        <translation>Показать абзацы, скрытые текущей строкой</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
</context>
<context>
    <name>LibrariesCommands</name>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Открыть библиотеку</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>{0} is there already. Give the new library another name.</source>
        <translation>{0} уже существует. Дайте новой библиотеке другое имя.</translation>
    </message>
</context>
<context>
    <name>LibrariesDialog</name>
    <message>
        <source>Recent libraries</source>
        <translation>Недавние библиотеки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>A library is one file, which can be copied or handed on.</source>
        <translation>Библиотека — это один файл, который можно скопировать или передать.</translation>
    </message>
    <message>
        <source>Your own library</source>
        <translation>Ваша библиотека</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (не найдена)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>not in the library yet</source>
        <translation>ещё не в библиотеке</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%Ln версия</numerusform>
            <numerusform>%Ln версии</numerusform>
            <numerusform>%Ln версий</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Rename series</source>
        <translation>Переименовать серию</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>Новая серия</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>Перенести в другую серию</translation>
    </message>
    <message>
        <source>Join with another series</source>
        <translation>Объединить с другой серией</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>old</source>
        <translation>старая</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Series of resolutions with their versions; Return opens a version</source>
        <translation>Серии резолюций с их версиями; клавиша ввода открывает версию</translation>
    </message>
</context>
<context>
    <name>LinkSection</name>
    <message>
        <source>Nothing on the other side belongs to it.</source>
        <translation>На другой стороне ему ничего не соответствует.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>Lets the program decide again</source>
        <translation>Снова предоставляет решение программе</translation>
    </message>
    <message>
        <source>Pinned together by you</source>
        <translation>Связано вами</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Не связывать</translation>
    </message>
    <message>
        <source>Shows the two as removed and added</source>
        <translation>Показывает их как удалённый и добавленный</translation>
    </message>
    <message>
        <source>Confidence {confidence}, {similarity} of the words alike</source>
        <translation>Уверенность {confidence}, совпадает слов: {similarity}</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Compares these two with each other</source>
        <translation>Сравнивает их друг с другом</translation>
    </message>
    <message>
        <source>Or pair {old} with {new}: {similarity} alike</source>
        <translation>Или {old} с {new}: сходство {similarity}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend by hand</source>
        <translation>Исправить вручную</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Резолюция</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Поправка</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Text of the paragraph; the cursor is the place to cut</source>
        <translation>Текст абзаца; курсор — место разреза</translation>
    </message>
    <message>
        <source>Printed label</source>
        <translation>Напечатанный номер</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>Часть документа</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Соединить со следующим</translation>
    </message>
    <message>
        <source>Cut at the cursor</source>
        <translation>Разрезать у курсора</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <translation>Пункт преамбулы</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <translation>Пункт постановляющей части</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Как было прочитано</translation>
    </message>
    <message>
        <source>{0} is no symbol; one looks like A/RES/75/268.</source>
        <translation>{0} не является обозначением; пример: A/RES/75/268.</translation>
    </message>
    <message>
        <source>{0} is no date; write it as 2021-03-01.</source>
        <translation>{0} не является датой; пишите так: 2021-03-01.</translation>
    </message>
    <message>
        <source>Put the cursor where the second paragraph begins.</source>
        <translation>Поставьте курсор туда, где начинается второй абзац.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note about this paragraph</source>
        <translation>Напишите заметку к этому абзацу</translation>
    </message>
    <message>
        <source>Note about this paragraph</source>
        <translation>Заметка к этому абзацу</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Pins nothing (Esc)</source>
        <translation>Ничего не связывать (Esc)</translation>
    </message>
    <message>
        <source>Choosing a paragraph to pin</source>
        <translation>Выбор абзаца для связывания</translation>
    </message>
    <message>
        <source>Which paragraph belongs to {name}? Click it, or go to it and press Enter.</source>
        <translation>Какой абзац соответствует {name}? Щёлкните его или перейдите к нему и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Marks of change</source>
        <translation>Пометки изменений</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт документов</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>Открывать то, что было открыто в прошлый раз</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Отслеживаемая папка</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Исправления (режим правки)</translation>
    </message>
    <message>
        <source>Read the text before them</source>
        <translation>Читать текст до исправлений</translation>
    </message>
    <message>
        <source>Old Word files</source>
        <translation>Старые файлы Word</translation>
    </message>
    <message>
        <source>Let LibreOffice convert them</source>
        <translation>Преобразовывать в LibreOffice</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>Отсканированные страницы</translation>
    </message>
    <message>
        <source>Let Tesseract recognise their text</source>
        <translation>Распознавать текст в Tesseract</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Red and blue, as lawyers mark</source>
        <translation>Красный и синий, как у юристов</translation>
    </message>
    <message>
        <source>Orange and blue, for colour-blind readers</source>
        <translation>Оранжевый и синий, для дальтоников</translation>
    </message>
    <message>
        <source>Black and white, for printing</source>
        <translation>Чёрный и белый, для печати</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <source>Read new documents</source>
        <translation>Читать новые документы</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Папка не выбрана</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Папка для отслеживания</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Произошла ошибка</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>The details name no text of your documents.</source>
        <translation>Подробности не содержат текста ваших документов.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Скрыть подробности</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong inside Resolute. Your library is unchanged; please try again.</source>
        <translation>В Resolute произошла ошибка. Ваша библиотека не изменена; попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>para. {number}</source>
        <translation>п. {number}</translation>
    </message>
    <message>
        <source>preambular para. {number}</source>
        <translation>пункт {number} преамбулы</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>сноска {number}</translation>
    </message>
    <message>
        <source>annex, para. {number}</source>
        <translation>приложение, п. {number}</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>заголовок {number}</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>типографское</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>техническое</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>последовательность</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>редакционное</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>по существу</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделено</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>The text is the same, letter by letter.</source>
        <translation>Текст совпадает буква в букву.</translation>
    </message>
    <message>
        <source>Only invisible or look-alike characters differ.</source>
        <translation>Различаются только невидимые или похожие знаки.</translation>
    </message>
    <message>
        <source>Only what every session must update: ordinals, dates, symbols, lists of earlier resolutions.</source>
        <translation>Только то, что обновляется на каждой сессии: порядковые номера, даты, обозначения, перечни прежних резолюций.</translation>
    </message>
    <message>
        <source>Only “also” or “further” came or went, as neighbours did.</source>
        <translation>Лишь появилось или исчезло «также» или «далее» из-за соседних абзацев.</translation>
    </message>
    <message>
        <source>Punctuation, spelling or capitals, not the meaning.</source>
        <translation>Пунктуация, орфография или прописные буквы, но не смысл.</translation>
    </message>
    <message>
        <source>Words that may change the meaning.</source>
        <translation>Слова, которые могут менять смысл.</translation>
    </message>
    <message>
        <source>Paragraphs that only the new version has.</source>
        <translation>Абзацы, которые есть только в новой версии.</translation>
    </message>
    <message>
        <source>Paragraphs that only the old version has.</source>
        <translation>Абзацы, которые есть только в старой версии.</translation>
    </message>
    <message>
        <source>One paragraph became several.</source>
        <translation>Один абзац стал несколькими.</translation>
    </message>
    <message>
        <source>Several paragraphs became one.</source>
        <translation>Несколько абзацев стали одним.</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place now.</source>
        <translation>Абзацы, которые теперь стоят в другом месте.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>Постановляющая часть</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзац без изменений</numerusform>
            <numerusform>%Ln абзаца без изменений</numerusform>
            <numerusform>%Ln абзацев без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) hidden by the filter</source>
        <translation>
            <numerusform>%Ln абзац скрыт фильтром</numerusform>
            <numerusform>%Ln абзаца скрыты фильтром</numerusform>
            <numerusform>%Ln абзацев скрыто фильтром</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} moved to {new_place}</source>
        <translation>{place}: перенесено в {new_place}</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>Перенесено из {place}</translation>
    </message>
    <message>
        <source>operative before, now preambular</source>
        <translation>раньше в постановляющей части, теперь в преамбуле</translation>
    </message>
    <message>
        <source>preambular before, now operative</source>
        <translation>раньше в преамбуле, теперь в постановляющей части</translation>
    </message>
    <message>
        <source>Rewritten, shown word by word</source>
        <translation>Переписано, показано по словам</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделено</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>old: {text}</source>
        <translation>старый: {text}</translation>
    </message>
    <message>
        <source>new: {text}</source>
        <translation>новый: {text}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{symbol}, {date}</source>
        <translation>{symbol}, {date}</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n paragraph(s)</source>
        <translation>
            <numerusform>Разделён на %Ln абзац</numerusform>
            <numerusform>Разделён на %Ln абзаца</numerusform>
            <numerusform>Разделён на %Ln абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n paragraph(s)</source>
        <translation>
            <numerusform>Объединён из %Ln абзаца</numerusform>
            <numerusform>Объединён из %Ln абзацев</numerusform>
            <numerusform>Объединён из %Ln абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewritten: click to compare words</source>
        <translation>Переписан: щёлкните для сравнения</translation>
    </message>
    <message>
        <source>Rewritten: click or press {keys} to compare words</source>
        <translation>Переписан: щелчок или {keys} для сравнения</translation>
    </message>
    <message numerus="yes">
        <source>%n split or merged</source>
        <translation>
            <numerusform>%Ln разделён или объединён</numerusform>
            <numerusform>%Ln разделено или объединено</numerusform>
            <numerusform>%Ln разделено или объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation>
            <numerusform>%Ln типографское</numerusform>
            <numerusform>%Ln типографских</numerusform>
            <numerusform>%Ln типографских</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical</source>
        <translation>
            <numerusform>%Ln техническое</numerusform>
            <numerusform>%Ln технических</numerusform>
            <numerusform>%Ln технических</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sequence</source>
        <translation>
            <numerusform>%Ln в последовательности</numerusform>
            <numerusform>%Ln в последовательности</numerusform>
            <numerusform>%Ln в последовательности</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <translation>
            <numerusform>%Ln редакционное</numerusform>
            <numerusform>%Ln редакционных</numerusform>
            <numerusform>%Ln редакционных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <translation>
            <numerusform>%Ln по существу</numerusform>
            <numerusform>%Ln по существу</numerusform>
            <numerusform>%Ln по существу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln добавлен</numerusform>
            <numerusform>%Ln добавлено</numerusform>
            <numerusform>%Ln добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln удалён</numerusform>
            <numerusform>%Ln удалено</numerusform>
            <numerusform>%Ln удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln разделён</numerusform>
            <numerusform>%Ln разделено</numerusform>
            <numerusform>%Ln разделено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln объединён</numerusform>
            <numerusform>%Ln объединено</numerusform>
            <numerusform>%Ln объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln перенесён</numerusform>
            <numerusform>%Ln перенесено</numerusform>
            <numerusform>%Ln перенесено</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Go to paragraph</source>
        <translation>Перейти к абзацу</translation>
    </message>
    <message>
        <source>Number, such as OP 4, PP 12 or 4 (a)</source>
        <translation>Номер, например OP 4, PP 12 или 4 (a)</translation>
    </message>
    <message>
        <source>There is no paragraph {0} here.</source>
        <translation>Здесь нет абзаца {0}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>session ordinal {step}</source>
        <translation>номер сессии {step}</translation>
    </message>
    <message>
        <source>session ordinal</source>
        <translation>номер сессии</translation>
    </message>
    <message>
        <source>ordinal of the {noun} +{step}</source>
        <translation>порядковый номер ({noun}) +{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun} -{step}</source>
        <translation>порядковый номер ({noun}) -{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun}</source>
        <translation>порядковый номер ({noun})</translation>
    </message>
    <message>
        <source>place and date of the {noun}</source>
        <translation>место и дата ({noun})</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>место и дата</translation>
    </message>
    <message>
        <source>place of the {noun}</source>
        <translation>место ({noun})</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>date of the {noun}</source>
        <translation>дата ({noun})</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>period of the {noun}</source>
        <translation>период ({noun})</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>year of the {noun}</source>
        <translation>год ({noun})</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>list of resolutions and decisions grows by {list}</source>
        <translation>перечень резолюций и решений, добавлено: {list}</translation>
    </message>
    <message>
        <source>list of resolutions grows by {list}</source>
        <translation>перечень резолюций, добавлено: {list}</translation>
    </message>
    <message>
        <source>list of decisions grows by {list}</source>
        <translation>перечень решений, добавлено: {list}</translation>
    </message>
    <message>
        <source>list of resolutions and decisions is shorter by {list}</source>
        <translation>перечень резолюций и решений, исключено: {list}</translation>
    </message>
    <message>
        <source>list of resolutions is shorter by {list}</source>
        <translation>перечень резолюций, исключено: {list}</translation>
    </message>
    <message>
        <source>list of decisions is shorter by {list}</source>
        <translation>перечень решений, исключено: {list}</translation>
    </message>
    <message>
        <source>order of symbols</source>
        <translation>порядок условных обозначений</translation>
    </message>
    <message>
        <source>paragraph number with the report</source>
        <translation>номер пункта вместе с докладом</translation>
    </message>
    <message>
        <source>paragraph number with the resolution</source>
        <translation>номер пункта вместе с резолюцией</translation>
    </message>
    <message>
        <source>{noun} number with {now} in place of {was}</source>
        <translation>номер ({noun}), {now} вместо {was}</translation>
    </message>
    <message>
        <source>reference follows the new numbering</source>
        <translation>ссылка следует новой нумерации</translation>
    </message>
    <message>
        <source>number of the issue</source>
        <translation>номер выпуска</translation>
    </message>
    <message>
        <source>{noun} of the yearly series brought up to date</source>
        <translation>ежегодная серия обновлена ({noun})</translation>
    </message>
    <message>
        <source>{noun} of the yearly series added</source>
        <translation>ежегодная серия, добавлено ({noun})</translation>
    </message>
    <message>
        <source>{noun} of the yearly series dropped</source>
        <translation>ежегодная серия, исключено ({noun})</translation>
    </message>
    <message>
        <source>only “{now}” added</source>
        <translation>добавлено только «{now}»</translation>
    </message>
    <message>
        <source>only “{was}” removed</source>
        <translation>исключено только «{was}»</translation>
    </message>
    <message>
        <source>capital letter with “{words}”</source>
        <translation>прописная буква из-за «{words}»</translation>
    </message>
    <message>
        <source>“{now}” in place of “{was}”</source>
        <translation>«{now}» вместо «{was}»</translation>
    </message>
    <message>
        <source>with the other mark of its pair</source>
        <translation>вместе с парным знаком</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>пунктуация</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>прописные буквы</translation>
    </message>
    <message>
        <source>article or pronoun</source>
        <translation>артикль или местоимение</translation>
    </message>
    <message>
        <source>article</source>
        <translation>артикль</translation>
    </message>
    <message>
        <source>“and” or comma in a list</source>
        <translation>«и» или запятая в перечне</translation>
    </message>
    <message>
        <source>number or case of a word</source>
        <translation>число или падеж слова</translation>
    </message>
    <message>
        <source>form of the verb</source>
        <translation>форма глагола</translation>
    </message>
    <message>
        <source>written as one word or several</source>
        <translation>слитное или раздельное написание</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>орфография</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>порядок слов</translation>
    </message>
    <message>
        <source>preposition repeated or not</source>
        <translation>повтор предлога или его отсутствие</translation>
    </message>
    <message>
        <source>abbreviation written out or not</source>
        <translation>сокращение раскрыто или нет</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>отрицание</translation>
    </message>
    <message>
        <source>figure changed</source>
        <translation>изменено число</translation>
    </message>
    <message>
        <source>ordinal changed</source>
        <translation>изменено порядковое числительное</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation>добавлен абзац</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation>исключён абзац</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>добавлены слова</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>исключены слова</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>заменены слова</translation>
    </message>
    <message>
        <source>{list} in place of {other_list}</source>
        <translation>{list} вместо {other_list}</translation>
    </message>
    <message>
        <source>{list} inserted</source>
        <translation>вставлено: {list}</translation>
    </message>
    <message>
        <source>{list} removed</source>
        <translation>удалено: {list}</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не распознано</translation>
    </message>
    <message>
        <source>opening formula</source>
        <translation>вводная формула</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>шапка документа</translation>
    </message>
    <message>
        <source>footnote mark</source>
        <translation>знак сноски</translation>
    </message>
    <message>
        <source>footnote rule</source>
        <translation>линейка сноски</translation>
    </message>
    <message>
        <source>field code</source>
        <translation>код поля</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>примечание к документу</translation>
    </message>
    <message>
        <source>running header</source>
        <translation>колонтитул</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>служебные элементы страницы</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>разметка</translation>
    </message>
    <message>
        <source>deleted by a tracked change</source>
        <translation>удалено в режиме правки</translation>
    </message>
    <message>
        <source>inserted by a tracked change</source>
        <translation>вставлено в режиме правки</translation>
    </message>
    <message>
        <source>taken out by a tracked change</source>
        <translation>исключено в режиме правки</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>удалённый текст</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>скрытый текст</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>примечание рецензента</translation>
    </message>
    <message>
        <source>a symbol without a character</source>
        <translation>символ без соответствующего знака</translation>
    </message>
    <message>
        <source>a phonetic guide</source>
        <translation>фонетическая подсказка</translation>
    </message>
    <message>
        <source>a document embedded in another format</source>
        <translation>вложенный документ другого формата</translation>
    </message>
    <message>
        <source>a footnote that nothing refers to</source>
        <translation>сноска, на которую нет ссылок</translation>
    </message>
    <message>
        <source>title of the web page</source>
        <translation>заголовок веб-страницы</translation>
    </message>
    <message>
        <source>script</source>
        <translation>скрипт</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>таблица стилей</translation>
    </message>
    <message>
        <source>shown only without scripts</source>
        <translation>показывается только без скриптов</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>не отображается</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>рисунок</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>формула</translation>
    </message>
    <message>
        <source>navigation of the web page</source>
        <translation>навигация веб-страницы</translation>
    </message>
    <message>
        <source>control of the web page</source>
        <translation>элемент управления веб-страницы</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>другая страница</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>внедрённый объект</translation>
    </message>
    <message>
        <source>{count} lines could not be placed in the resolution and were left out; see the import report.</source>
        <translation>Строк, не нашедших места в резолюции и пропущенных: {count}; см. отчёт об импорте.</translation>
    </message>
    <message>
        <source>1 line could not be placed in the resolution and was left out; see the import report.</source>
        <translation>1 строка не нашла места в резолюции и пропущена; см. отчёт об импорте.</translation>
    </message>
    <message>
        <source>Only {share} % of the file&apos;s text is in the resolution; see the import report for what was left out.</source>
        <translation>В резолюцию вошло лишь {share} % текста файла; что пропущено, см. в отчёте об импорте.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as accepted.</source>
        <translation>Файл содержит исправления; они прочитаны как принятые.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as rejected.</source>
        <translation>Файл содержит исправления; они прочитаны как отклонённые.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as accepted.</source>
        <translation>Исправлений в файле: {count}; они прочитаны как принятые.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as rejected.</source>
        <translation>Исправлений в файле: {count}; они прочитаны как отклонённые.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as accepted.</source>
        <translation>Файл содержит 1 исправление; оно прочитано как принятое.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as rejected.</source>
        <translation>Файл содержит 1 исправление; оно прочитано как отклонённое.</translation>
    </message>
    <message>
        <source>{count} comments were left out.</source>
        <translation>Пропущено примечаний рецензентов: {count}.</translation>
    </message>
    <message>
        <source>1 comment was left out.</source>
        <translation>Пропущено 1 примечание рецензента.</translation>
    </message>
    <message>
        <source>The old Word format was read without Word: numbers that Word prints automatically are missing, and italics that come from a style.</source>
        <translation>Старый формат Word прочитан без Word: нет номеров, которые Word ставит автоматически, и курсива, заданного стилем.</translation>
    </message>
    <message>
        <source>LibreOffice converted the file to Word before it was read.</source>
        <translation>Перед чтением LibreOffice преобразовал файл в формат Word.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of the pages (OCR): compare it with the original.</source>
        <translation>Текст распознан по изображениям страниц (OCR): сверьте его с оригиналом.</translation>
    </message>
    <message>
        <source>A correction could no longer be placed: {deed}.</source>
        <translation>Исправление больше не удалось применить: {deed}.</translation>
    </message>
    <message>
        <source>Renamed the series “{old}” to “{new}”</source>
        <translation>Серия «{old}» переименована в «{new}»</translation>
    </message>
    <message>
        <source>Merged {count} series into “{name}”</source>
        <translation>Серий объединено в «{name}»: {count}</translation>
    </message>
    <message>
        <source>Moved {label} to another series</source>
        <translation>{label}: перенос в другую серию</translation>
    </message>
    <message>
        <source>Linked {a} of {old} and {b} of {new}</source>
        <translation>Связаны {a} ({old}) и {b} ({new})</translation>
    </message>
    <message>
        <source>Separated {a} of {old} and {b} of {new}</source>
        <translation>Разделены {a} ({old}) и {b} ({new})</translation>
    </message>
    <message>
        <source>Took back the decision on {a} and {b}</source>
        <translation>Отменено решение о {a} и {b}</translation>
    </message>
    <message>
        <source>Added a note on {ident} of {label}</source>
        <translation>Добавлена заметка к {ident} ({label})</translation>
    </message>
    <message>
        <source>Changed a note on {ident}</source>
        <translation>Изменена заметка к {ident}</translation>
    </message>
    <message>
        <source>Deleted a note on {ident}</source>
        <translation>Удалена заметка к {ident}</translation>
    </message>
    <message>
        <source>Removed {count} texts</source>
        <translation>Удалено текстов: {count}</translation>
    </message>
    <message>
        <source>Removed a text that is not public</source>
        <translation>Удалён непубличный текст</translation>
    </message>
    <message>
        <source>Removed {label}</source>
        <translation>Удалено: {label}</translation>
    </message>
    <message>
        <source>Corrected {label}: {deed}</source>
        <translation>Исправлено в {label}: {deed}</translation>
    </message>
    <message>
        <source>Took the corrections of {label} back</source>
        <translation>Исправления в {label} отменены</translation>
    </message>
    <message>
        <source>label of {ident} set to “{label}”</source>
        <translation>номер {ident}: «{label}»</translation>
    </message>
    <message>
        <source>{fact} set to “{value}”</source>
        <translation>{fact}: «{value}»</translation>
    </message>
    <message>
        <source>{fact} taken away</source>
        <translation>{fact}: значение убрано</translation>
    </message>
    <message>
        <source>{ident} joined with the next paragraph</source>
        <translation>{ident} объединён со следующим абзацем</translation>
    </message>
    <message>
        <source>{ident} cut in two</source>
        <translation>{ident} разделён надвое</translation>
    </message>
    <message>
        <source>{ident} made {kind}</source>
        <translation>{ident} теперь {kind}</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>report</source>
        <translation>доклад</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>session</source>
        <translation>сессия</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>резолюция</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
    <message>
        <source>(the last text)</source>
        <translation>(предыдущий текст)</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>in {count} backups that could not be changed</source>
        <translation>в резервных копиях, которые не удалось изменить ({count})</translation>
    </message>
    <message>
        <source>inside {file}, from which other texts came; remove these too</source>
        <translation>внутри {file}, откуда взяты и другие тексты; удалите и их</translation>
    </message>
    <message>
        <source>{deed}, but it is still {places}</source>
        <translation>{deed}, но текст остаётся {places}</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Redline, old and new text in one column</source>
        <translation>Текст с правкой, старый и новый в одном столбце</translation>
    </message>
    <message>
        <source>Deleted words are struck through, inserted words are underlined.</source>
        <translation>Удалённые слова зачёркнуты, вставленные подчёркнуты.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>Копировать с пометками</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Go to the other place</source>
        <translation>Перейти к другому месту</translation>
    </message>
    <message>
        <source>Word differences on or off</source>
        <translation>Показать или скрыть различия в словах</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Не связывать</translation>
    </message>
    <message>
        <source>Pin {old} and {new} together</source>
        <translation>Связать {old} и {new}</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>Связать с…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{0} could not be written: {1}. Choose another folder.</source>
        <translation>Не удалось записать {0}: {1}. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>{0} places in {1}, {2}</source>
        <translation>Мест: {0}; {1}; {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln серия</numerusform>
            <numerusform>%Ln серии</numerusform>
            <numerusform>%Ln серий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>показан первый %Ln</numerusform>
            <numerusform>показаны первые %Ln</numerusform>
            <numerusform>показаны первые %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search the library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>Искать во всех версиях</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Type words, a “phrase in quotes” or a symbol to find every paragraph of your library that has it.</source>
        <translation>Введите слова, «фразу в кавычках» или условное обозначение, чтобы найти все абзацы библиотеки, где они встречаются.</translation>
    </message>
    <message>
        <source>No paragraph of your library has these words.</source>
        <translation>Ни в одном абзаце вашей библиотеки нет этих слов.</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>Known series, waiting for its files: {0}</source>
        <translation>Известная серия, ждёт своих файлов: {0}</translation>
    </message>
    <message>
        <source>Not in the library yet; press to get it</source>
        <translation>Ещё не в библиотеке; нажмите, чтобы получить</translation>
    </message>
    <message>
        <source>Get {0} from UN Documents</source>
        <translation>Получить {0} из документов ООН</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Изменить клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Новые клавиши выбранного действия</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>Все по умолчанию</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>Нажмите новые клавиши:</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”; choose other keys.</source>
        <translation>{0} занято действием «{1}»; выберите другие клавиши.</translation>
    </message>
</context>
<context>
    <name>SourceSection</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, с. {page}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How much is shown</source>
        <translation>Сколько показано</translation>
    </message>
    <message>
        <source>The compared versions</source>
        <translation>Сравниваемые версии</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>Что сделано последним</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done stays</source>
        <translation>Остановить текущую работу; сделанное останется</translation>
    </message>
    <message>
        <source>{0} of {1} paragraphs shown</source>
        <translation>показано абзацев: {0} из {1}</translation>
    </message>
    <message>
        <source>change {0} of {1}</source>
        <translation>изменение {0} из {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзац</numerusform>
            <numerusform>%Ln абзаца</numerusform>
            <numerusform>%Ln абзацев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The title is another one.</source>
        <translation>Название изменилось.</translation>
    </message>
    <message>
        <source>No paragraph changed.</source>
        <translation>Ни один абзац не изменился.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln новый</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln удалён</numerusform>
            <numerusform>%Ln удалено</numerusform>
            <numerusform>%Ln удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln разделён</numerusform>
            <numerusform>%Ln разделено</numerusform>
            <numerusform>%Ln разделено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln объединён</numerusform>
            <numerusform>%Ln объединено</numerusform>
            <numerusform>%Ln объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only moved</source>
        <translation>
            <numerusform>%Ln только перенесён</numerusform>
            <numerusform>%Ln только перенесено</numerusform>
            <numerusform>%Ln только перенесено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of dates and sessions</source>
        <translation>
            <numerusform>%Ln обновление дат и сессий</numerusform>
            <numerusform>%Ln обновления дат и сессий</numerusform>
            <numerusform>%Ln обновлений дат и сессий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling or punctuation</source>
        <translation>
            <numerusform>%Ln в орфографии или пунктуации</numerusform>
            <numerusform>%Ln в орфографии или пунктуации</numerusform>
            <numerusform>%Ln в орфографии или пунктуации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” alone</source>
        <translation>
            <numerusform>%Ln лишь словом «также» или «далее»</numerusform>
            <numerusform>%Ln лишь словом «также» или «далее»</numerusform>
            <numerusform>%Ln лишь словом «также» или «далее»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in invisible characters alone</source>
        <translation>
            <numerusform>%Ln только в невидимых знаках</numerusform>
            <numerusform>%Ln только в невидимых знаках</numerusform>
            <numerusform>%Ln только в невидимых знаках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, {substance} in substance: {kinds}.</source>
        <translation>
            <numerusform>Изменено {changed} из %Ln абзаца, по существу {substance}: {kinds}.</numerusform>
            <numerusform>Изменено {changed} из %Ln абзацев, по существу {substance}: {kinds}.</numerusform>
            <numerusform>Изменено {changed} из %Ln абзацев, по существу {substance}: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, none in substance.</source>
        <translation>
            <numerusform>Изменено {changed} из %Ln абзаца, ни одного по существу.</numerusform>
            <numerusform>Изменено {changed} из %Ln абзацев, ни одного по существу.</numerusform>
            <numerusform>Изменено {changed} из %Ln абзацев, ни одного по существу.</numerusform>
        </translation>
    </message>
    <message>
        <source>In form only: {kinds}.</source>
        <translation>Только по форме: {kinds}.</translation>
    </message>
    <message>
        <source>Footnotes: {kinds}.</source>
        <translation>Сноски: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%Ln переформулирован</numerusform>
            <numerusform>%Ln переформулировано</numerusform>
            <numerusform>%Ln переформулировано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>To see what changed, drop another version here, or choose one of the series above.</source>
        <translation>Чтобы увидеть изменения, перетащите сюда другую версию или выберите её в серии выше.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Adopted on {0}</source>
        <translation>Принята {0}</translation>
    </message>
    <message>
        <source>Distributed on {0}</source>
        <translation>Распространён {0}</translation>
    </message>
    <message>
        <source>{0} is not in the library; click to get it</source>
        <translation>{0} нет в библиотеке; щёлкните, чтобы получить</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading texts again</source>
        <translation>Повторное чтение текстов</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again by a better parser</source>
        <translation>
            <numerusform>%Ln файл прочитан заново улучшенным анализатором</numerusform>
            <numerusform>%Ln файла прочитано заново улучшенным анализатором</numerusform>
            <numerusform>%Ln файлов прочитано заново улучшенным анализатором</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepCommands</name>
    <message>
        <source>The library was backed up</source>
        <translation>Резервная копия библиотеки создана</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>The library becomes what it was on {0}.</source>
        <translation>Библиотека вернётся к состоянию на {0}.</translation>
    </message>
    <message>
        <source>What it is now is kept as a backup, so that you can come back.</source>
        <translation>Нынешнее состояние сохраняется как резервная копия, чтобы вы могли к нему вернуться.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>Повреждённый файл сохраняется рядом.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Возврат к резервной копии</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>The library is what it was on {0}</source>
        <translation>Библиотека возвращена к состоянию на {0}</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Библиотеки</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Сохранить копию библиотеки</translation>
    </message>
    <message>
        <source>The library was copied to {0}</source>
        <translation>Библиотека скопирована в {0}</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Копирование библиотеки</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>Возврат к резервной копии</translation>
    </message>
    <message>
        <source>Export the library as a folder</source>
        <translation>Экспорт библиотеки в папку</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>Экспорт библиотеки</translation>
    </message>
    <message>
        <source>Import a library from a folder</source>
        <translation>Импорт библиотеки из папки</translation>
    </message>
    <message>
        <source>Importing a library</source>
        <translation>Импорт библиотеки</translation>
    </message>
    <message>
        <source>This deletes the library {0}:</source>
        <translation>Будет удалена библиотека {0}:</translation>
    </message>
    <message>
        <source>• copies that were made for opening or dragging files</source>
        <translation>• копии, созданные для открытия или перетаскивания файлов</translation>
    </message>
    <message>
        <source>It cannot be undone. Folders that you exported stay. An empty library takes its place.</source>
        <translation>Отменить это нельзя. Экспортированные вами папки останутся. На её месте появится пустая библиотека.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Забыть всё</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation>Всё удалено</translation>
    </message>
    <message>
        <source>Deleting everything</source>
        <translation>Удаление всего</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to {0}</source>
        <translation>
            <numerusform>%Ln текст записан в {0}</numerusform>
            <numerusform>%Ln текста записано в {0}</numerusform>
            <numerusform>%Ln текстов записано в {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>%Ln версия теперь в библиотеке</numerusform>
            <numerusform>%Ln версии теперь в библиотеке</numerusform>
            <numerusform>%Ln версий теперь в библиотеке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n version(s) with their original files, notes, decisions and corrections</source>
        <translation>
            <numerusform>• %Ln версия с исходным файлом, заметками, решениями и исправлениями</numerusform>
            <numerusform>• %Ln версии с исходными файлами, заметками, решениями и исправлениями</numerusform>
            <numerusform>• %Ln версий с исходными файлами, заметками, решениями и исправлениями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n backup(s), and what repairs have set aside</source>
        <translation>
            <numerusform>• %Ln резервная копия и то, что отложено при восстановлении</numerusform>
            <numerusform>• %Ln резервные копии и то, что отложено при восстановлении</numerusform>
            <numerusform>• %Ln резервных копий и то, что отложено при восстановлении</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Versions of the series</source>
        <translation>Версии серии</translation>
    </message>
    <message>
        <source>the old version</source>
        <translation>старую версию</translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>новую версию</translation>
    </message>
    <message>
        <source>Old: {0}. New: {1}. Left and right move {2}; space changes to the other one.</source>
        <translation>Старая: {0}. Новая: {1}. Стрелки влево и вправо двигают {2}; пробел переключает на другую.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Старая</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder to watch</source>
        <translation>Папка для отслеживания</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Done again: {0}</source>
        <translation>Возвращено: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>Чтение документов</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>_EditRow</name>
    <message>
        <source>{kind}, old: {old}, new: {new}</source>
        <translation>{kind}, было: {old}, стало: {new}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>“{mark}”</source>
        <translation>«{mark}»</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Resolute</source>
        <translation>حول Resolute</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>جارٍ الاستعلام</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Shows what changed between the versions of a resolution.</source>
        <translation>يبيّن ما تغيّر بين صيغ القرار.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>مبني على</translation>
    </message>
    <message>
        <source>Files are read</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>in a process of their own</source>
        <translation>في عملية مستقلة</translation>
    </message>
    <message>
        <source>with limits on memory and time</source>
        <translation>مع حدود للذاكرة والوقت</translation>
    </message>
    <message>
        <source>without access to other files (Landlock)</source>
        <translation>دون الوصول إلى ملفات أخرى (Landlock)</translation>
    </message>
    <message>
        <source>without network and other programs (seccomp)</source>
        <translation>دون شبكة أو برامج أخرى (seccomp)</translation>
    </message>
    <message>
        <source>without protection</source>
        <translation>دون حماية</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Choose resolutions, drafts or archives to read into the library</source>
        <translation>اختيار قرارات أو مشاريع قرارات أو محفوظات لقراءتها في المكتبة</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Choose a folder whose documents are read into the library</source>
        <translation>اختيار مجلد تُقرأ وثائقه في المكتبة</translation>
    </message>
    <message>
        <source>Paste text or files</source>
        <translation>لصق نص أو ملفات</translation>
    </message>
    <message>
        <source>Read the text, files or addresses on the clipboard as documents</source>
        <translation>قراءة ما في الحافظة من نص أو ملفات أو عناوين بوصفها وثائق</translation>
    </message>
    <message>
        <source>Get from UN Documents…</source>
        <translation>جلب من وثائق الأمم المتحدة…</translation>
    </message>
    <message>
        <source>Load documents by their symbols from the public service</source>
        <translation>تنزيل الوثائق برموزها من الخدمة العامة</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>فتح العيّنات</translation>
    </message>
    <message>
        <source>Add the fictional series that comes with the program</source>
        <translation>إضافة السلسلة الخيالية المرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Report of the last import</source>
        <translation>تقرير آخر استيراد</translation>
    </message>
    <message>
        <source>What was read, what was left out and why</source>
        <translation>ما قُرئ وما تُرك ولماذا</translation>
    </message>
    <message>
        <source>Save the original file…</source>
        <translation>حفظ الملف الأصلي…</translation>
    </message>
    <message>
        <source>Write the file of the selected version, as it came, to a folder</source>
        <translation>كتابة ملف الصيغة المختارة كما ورد في مجلد</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Open another window on the same library</source>
        <translation>فتح نافذة أخرى على المكتبة نفسها</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close all windows; they open again at the same place</source>
        <translation>إغلاق كل النوافذ؛ وستُفتح مجددا في الموضع نفسه</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Show the older text on the left and the newer on the right</source>
        <translation>عرض النص القديم في البداية والجديد بعده</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>نص معلَّم</translation>
    </message>
    <message>
        <source>Show one text with the changes marked, as a lawyer prints it</source>
        <translation>عرض نص واحد معلَّم التغييرات كما يطبعه القانونيون</translation>
    </message>
    <message>
        <source>Library panel</source>
        <translation>لوحة المكتبة</translation>
    </message>
    <message>
        <source>Show or hide the library</source>
        <translation>إظهار المكتبة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Details panel</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Show or hide the details of the current paragraph</source>
        <translation>إظهار تفاصيل الفقرة الحالية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>نقل لوحة المفاتيح إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part of the window</source>
        <translation>نقل لوحة المفاتيح إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Make the text of the documents larger</source>
        <translation>تكبير نص الوثائق</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>أ+</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Make the text of the documents smaller</source>
        <translation>تصغير نص الوثائق</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>أ−</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Set the text of the documents to its ordinary size</source>
        <translation>إعادة نص الوثائق إلى حجمه المعتاد</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Change between light and dark colours</source>
        <translation>التبديل بين الألوان الفاتحة والداكنة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Use the whole screen for the window</source>
        <translation>استخدام الشاشة كلها للنافذة</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>م&amp;كتبة</translation>
    </message>
    <message>
        <source>Compare the selected versions</source>
        <translation>مقارنة الصيغ المختارة</translation>
    </message>
    <message>
        <source>Compare two selected versions, or the selected one with the one before it</source>
        <translation>مقارنة صيغتين مختارتين، أو الصيغة المختارة بسابقتها</translation>
    </message>
    <message>
        <source>Rename series…</source>
        <translation>إعادة تسمية السلسلة…</translation>
    </message>
    <message>
        <source>Give the selected series another title</source>
        <translation>إعطاء السلسلة المختارة عنوانا آخر</translation>
    </message>
    <message>
        <source>Move to another series…</source>
        <translation>نقل إلى سلسلة أخرى…</translation>
    </message>
    <message>
        <source>Move the selected version to another series</source>
        <translation>نقل الصيغة المختارة إلى سلسلة أخرى</translation>
    </message>
    <message>
        <source>Join with another series…</source>
        <translation>دمج مع سلسلة أخرى…</translation>
    </message>
    <message>
        <source>Bring all versions of another series into the selected one</source>
        <translation>نقل جميع صيغ سلسلة أخرى إلى السلسلة المختارة</translation>
    </message>
    <message>
        <source>Mend by hand…</source>
        <translation>تصحيح يدوي…</translation>
    </message>
    <message>
        <source>Put right what was read wrongly from the selected version</source>
        <translation>تصويب ما قُرئ خطأ من الصيغة المختارة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove what is selected in the library; this can be undone</source>
        <translation>إزالة ما اختير في المكتبة؛ ويمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Read the selected failed file again</source>
        <translation>قراءة الملف المختار الذي تعذرت قراءته مرة أخرى</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>Read documents that appear in a folder of your choice</source>
        <translation>قراءة الوثائق التي تظهر في مجلد تختاره</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>جميع الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>إعطاء الإجراءات مفاتيح أخرى</translation>
    </message>
    <message>
        <source>About Resolute</source>
        <translation>حول Resolute</translation>
    </message>
    <message>
        <source>Versions, licence and how files are read safely</source>
        <translation>الإصدارات والترخيص وكيفية قراءة الملفات بأمان</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change of the library</source>
        <translation>التراجع عن آخر تغيير في المكتبة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected text, or the current paragraph</source>
        <translation>نسخ النص المختار أو الفقرة الحالية</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>نسخ مع العلامات</translation>
    </message>
    <message>
        <source>Copy with deletions and insertions told apart</source>
        <translation>نسخ مع التمييز بين المحذوف والمضاف</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Copy the symbol and number of the current paragraph</source>
        <translation>نسخ رمز الوثيقة ورقم الفقرة الحالية</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>البحث عن كلمات في النصين</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>الانتقال إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the previous place found</source>
        <translation>الانتقال إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Colours, text, language and the watched folder</source>
        <translation>الألوان والنص واللغة والمجلد المراقَب</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Go to the next change that is shown</source>
        <translation>الانتقال إلى التغيير التالي المعروض</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Go to the previous change that is shown</source>
        <translation>الانتقال إلى التغيير السابق المعروض</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>أول تغيير</translation>
    </message>
    <message>
        <source>Go to the first change that is shown</source>
        <translation>الانتقال إلى أول تغيير معروض</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Go to the last change that is shown</source>
        <translation>الانتقال إلى آخر تغيير معروض</translation>
    </message>
    <message>
        <source>Moved counterpart</source>
        <translation>الموضع الآخر للمنقول</translation>
    </message>
    <message>
        <source>Go to the other place of a moved paragraph</source>
        <translation>الانتقال إلى الموضع الآخر لفقرة منقولة</translation>
    </message>
    <message>
        <source>Show all paragraphs</source>
        <translation>إظهار كل الفقرات</translation>
    </message>
    <message>
        <source>Show the paragraphs of every kind again</source>
        <translation>إظهار الفقرات من كل نوع مجددا</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>الانتقال إلى فقرة…</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number, such as OP 4</source>
        <translation>الانتقال إلى فقرة برقمها، مثل OP 4</translation>
    </message>
    <message>
        <source>Earlier pair</source>
        <translation>الزوج الأسبق</translation>
    </message>
    <message>
        <source>Compare the pair one step earlier in the series</source>
        <translation>مقارنة الزوج السابق في السلسلة</translation>
    </message>
    <message>
        <source>Later pair</source>
        <translation>الزوج اللاحق</translation>
    </message>
    <message>
        <source>Compare the pair one step later in the series</source>
        <translation>مقارنة الزوج التالي في السلسلة</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <source>Exchange the older and the newer text</source>
        <translation>تبديل النص القديم بالجديد</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;فقرة</translation>
    </message>
    <message>
        <source>Word differences</source>
        <translation>فروق الكلمات</translation>
    </message>
    <message>
        <source>Show or hide the words of a rewritten paragraph</source>
        <translation>إظهار كلمات فقرة أعيدت صياغتها أو إخفاؤها</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>ربط معا</translation>
    </message>
    <message>
        <source>Compare the paragraphs of this row whatever the program thinks</source>
        <translation>مقارنة فقرتي هذا الصف مهما رأى البرنامج</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء منفصلين</translation>
    </message>
    <message>
        <source>Never compare the paragraphs of this row with each other</source>
        <translation>عدم مقارنة فقرتي هذا الصف إحداهما بالأخرى أبدا</translation>
    </message>
    <message>
        <source>Forget the decision</source>
        <translation>نسيان القرار المتخذ</translation>
    </message>
    <message>
        <source>Leave the pairing of this row to the program again</source>
        <translation>ترك مطابقة هذا الصف للبرنامج مجددا</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <source>Write a note on the current paragraph</source>
        <translation>كتابة ملاحظة على الفقرة الحالية</translation>
    </message>
    <message>
        <source>Show identical paragraphs</source>
        <translation>إظهار الفقرات المتطابقة</translation>
    </message>
    <message>
        <source>Show the paragraphs that are the same on both sides, or fold them</source>
        <translation>إظهار الفقرات المتماثلة في الجانبين أو طيّها</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>ربط مع…</translation>
    </message>
    <message>
        <source>Choose the paragraph that the current one shall be compared with</source>
        <translation>اختيار الفقرة التي تُقارن بها الفقرة الحالية</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Open another library in a window of its own</source>
        <translation>فتح مكتبة أخرى في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <source>Make an empty library in a file of your choice</source>
        <translation>إنشاء مكتبة فارغة في ملف من اختيارك</translation>
    </message>
    <message>
        <source>Recent libraries…</source>
        <translation>المكتبات الأخيرة…</translation>
    </message>
    <message>
        <source>Choose among the libraries that were open before</source>
        <translation>الاختيار من بين المكتبات التي فُتحت من قبل</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>See the backups of the library, make one, or go back to one</source>
        <translation>عرض النسخ الاحتياطية للمكتبة أو إنشاء نسخة أو الرجوع إلى إحداها</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>فحص المكتبة…</translation>
    </message>
    <message>
        <source>Look whether every text of the library is still what was written</source>
        <translation>التحقق من أن كل نص في المكتبة لا يزال كما كُتب</translation>
    </message>
    <message>
        <source>Save a copy of the library…</source>
        <translation>حفظ نسخة من المكتبة…</translation>
    </message>
    <message>
        <source>Write the library as it is now into one file, to mail it or carry it elsewhere</source>
        <translation>كتابة المكتبة كما هي الآن في ملف واحد لإرسالها أو نقلها</translation>
    </message>
    <message>
        <source>Export the library as a folder…</source>
        <translation>تصدير المكتبة إلى مجلد…</translation>
    </message>
    <message>
        <source>Write the whole library as readable files that can be kept or handed on</source>
        <translation>كتابة المكتبة كاملة في ملفات مقروءة يمكن حفظها أو تسليمها</translation>
    </message>
    <message>
        <source>Import a library from a folder…</source>
        <translation>استيراد مكتبة من مجلد…</translation>
    </message>
    <message>
        <source>Fill this library, which must be empty, from an exported folder</source>
        <translation>ملء هذه المكتبة، التي يجب أن تكون فارغة، من مجلد مصدَّر</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>نسيان كل شيء…</translation>
    </message>
    <message>
        <source>Delete the library with its backups and leave no trace</source>
        <translation>حذف المكتبة ونسخها الاحتياطية دون ترك أي أثر</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Find words in all versions of the library as you type</source>
        <translation>البحث عن كلمات في جميع صيغ المكتبة أثناء الكتابة</translation>
    </message>
    <message>
        <source>Read alone</source>
        <translation>قراءة منفردة</translation>
    </message>
    <message>
        <source>Show the selected version by itself, as a page</source>
        <translation>عرض الصيغة المختارة وحدها في صفحة</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Backups of the library</source>
        <translation>النسخ الاحتياطية للمكتبة</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Resolute backs up {0} once a day when something has changed, and before each update. It keeps one backup for each of the last seven days and four weeks.</source>
        <translation>ينشئ Resolute نسخة احتياطية من {0} مرة في اليوم عند حدوث تغيير وقبل كل تحديث. ويحتفظ بنسخة عن كل يوم من الأيام السبعة الأخيرة وكل أسبوع من الأسابيع الأربعة الأخيرة.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>قبل تحديث البرنامج</translation>
    </message>
    <message>
        <source>before going back to a backup</source>
        <translation>قبل الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>بناء على طلب</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>لم تُنشأ أي نسخة احتياطية بعد.</translation>
    </message>
</context>
<context>
    <name>ChangeMap</name>
    <message>
        <source>Map of changes</source>
        <translation>خريطة التغييرات</translation>
    </message>
    <message>
        <source>The whole document; click or drag to scroll there.</source>
        <translation>الوثيقة كلها؛ انقر أو اسحب للانتقال.</translation>
    </message>
</context>
<context>
    <name>CitationSection</name>
    <message>
        <source>No longer: {symbols}</source>
        <translation>لم يعد مذكورا: {symbols}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison, old text and new text side by side</source>
        <translation>مقارنة النص القديم والجديد جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Each row holds the paragraphs that belong together.</source>
        <translation>يضم كل صف الفقرات المتقابلة.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the selected paragraph</source>
        <translation>تفاصيل الفقرة المختارة</translation>
    </message>
    <message>
        <source>Select a paragraph to see what changed in it, where it comes from, and your notes.</source>
        <translation>اختر فقرة لترى ما تغيّر فيها ومصدرها وملاحظاتك.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Cites</source>
        <translation>يستشهد بـ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Select a paragraph to see where it comes from, and your notes.</source>
        <translation>اختر فقرة لترى مصدرها وملاحظاتك.</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>{0} is larger than a resolution can be and was not loaded.</source>
        <translation>{0} أكبر مما يمكن أن يكون عليه قرار ولم يُنزَّل.</translation>
    </message>
    <message>
        <source>UN Documents has no document {0} in this language and file type; check the symbol.</source>
        <translation>لا توجد الوثيقة {0} بهذه اللغة وهذا النسق؛ تحقق من الرمز.</translation>
    </message>
    <message>
        <source>UN Documents sent an empty file for {0}; try again later.</source>
        <translation>أرسلت خدمة الوثائق ملفا فارغا للرمز {0}؛ حاول لاحقا.</translation>
    </message>
    <message>
        <source>UN Documents did not answer in time for {0}; try again later.</source>
        <translation>لم تجب خدمة الوثائق في الوقت المناسب بشأن {0}؛ حاول لاحقا.</translation>
    </message>
    <message>
        <source>UN Documents sent the request for {0} elsewhere too often; try again later.</source>
        <translation>حوّلت خدمة الوثائق طلب {0} مرات كثيرة؛ حاول لاحقا.</translation>
    </message>
    <message>
        <source>UN Documents cannot give {0} now (status {1}); try again later.</source>
        <translation>لا تستطيع خدمة الوثائق تقديم {0} الآن (الحالة {1})؛ حاول لاحقا.</translation>
    </message>
    <message>
        <source>UN Documents could not be reached for {0}; check the network connection.</source>
        <translation>تعذر الوصول إلى خدمة الوثائق من أجل {0}؛ تحقق من الاتصال.</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop two versions of a resolution here</source>
        <translation>أفلت هنا صيغتين من قرار</translation>
    </message>
    <message>
        <source>Resolute shows, paragraph by paragraph and word by word, what changed between them.</source>
        <translation>يبيّن Resolute ما تغيّر بينهما فقرةً فقرةً وكلمةً كلمةً.</translation>
    </message>
    <message>
        <source>PDF, Word, HTML, text and XML files, whole folders and ZIP archives</source>
        <translation>ملفات PDF وWord وHTML ونصوص وXML ومجلدات كاملة ومحفوظات ZIP</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Open the specimens</source>
        <translation>فتح العيّنات</translation>
    </message>
    <message>
        <source>A fictional series of seven resolutions that comes with the program</source>
        <translation>سلسلة خيالية من سبعة قرارات مرفقة بالبرنامج</translation>
    </message>
    <message>
        <source>Choose a version in the library, or drop more here</source>
        <translation>اختر صيغة من المكتبة أو أفلت هنا صيغا أخرى</translation>
    </message>
</context>
<context>
    <name>EditList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>There is no such file, or it may not be opened.</source>
        <translation>لا يوجد ملف كهذا أو لا يمكن فتحه.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Resolute cannot read this kind of file. Save it as PDF, Word or text.</source>
        <translation>لا يستطيع Resolute قراءة هذا النوع من الملفات. احفظه بنسق PDF أو Word أو نصا.</translation>
    </message>
    <message>
        <source>Its pages are pictures. Have the text recognised (OCR) first.</source>
        <translation>صفحاته صور. يجب التعرف على النص (OCR) أولا.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save a copy without the password.</source>
        <translation>الملف محمي بكلمة سر. احفظ نسخة بدونها.</translation>
    </message>
    <message>
        <source>It is damaged. Download it again, or save it again in the program that made it.</source>
        <translation>الملف تالف. نزّله من جديد أو احفظه مجددا في البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>It is larger or deeper than any resolution is.</source>
        <translation>هو أكبر أو أعمق من أي قرار.</translation>
    </message>
    <message>
        <source>It holds text, but no resolution, decision or amendment was found in it.</source>
        <translation>فيه نص، لكن لم يُعثر فيه على قرار أو مقرر أو تعديل.</translation>
    </message>
    <message>
        <source>Reading it took too long or broke off, so it was stopped. The file may be damaged.</source>
        <translation>استغرقت القراءة وقتا طويلا أو انقطعت فأُوقفت. قد يكون الملف تالفا.</translation>
    </message>
    <message>
        <source>The two texts are in different languages. Choose two texts in the same language.</source>
        <translation>النصان بلغتين مختلفتين. اختر نصين باللغة نفسها.</translation>
    </message>
    <message>
        <source>The library cannot be opened or written in its folder. Check the folder and its permissions.</source>
        <translation>لا يمكن فتح المكتبة أو الكتابة فيها في مجلدها. تحقق من المجلد وأذوناته.</translation>
    </message>
    <message>
        <source>The disk that holds the library is full. Nothing was changed; make room and try again.</source>
        <translation>القرص الذي يحوي المكتبة ممتلئ. لم يتغير شيء؛ أفسح مكانا وحاول مجددا.</translation>
    </message>
    <message>
        <source>Another program is still writing to the library. Try again in a moment.</source>
        <translation>لا يزال برنامج آخر يكتب في المكتبة. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The library can be read but not changed. Copy it to a folder of yours to change it.</source>
        <translation>يمكن قراءة المكتبة لا تغييرها. انسخها إلى مجلد لك لتغييرها.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote the library. Update the program to change it.</source>
        <translation>كتب المكتبةَ إصدار أحدث من البرنامج. حدّث البرنامج لتغييرها.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore a backup, or repair it.</source>
        <translation>المكتبة تالفة. استعد نسخة احتياطية أو أصلحها.</translation>
    </message>
    <message>
        <source>The library no longer holds that text.</source>
        <translation>لم تعد المكتبة تحوي ذلك النص.</translation>
    </message>
    <message>
        <source>The library could not do that.</source>
        <translation>تعذر على المكتبة القيام بذلك.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Show report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>وثائق</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard.</source>
        <translation>ليس في الحافظة نص ولا ملف.</translation>
    </message>
    <message>
        <source>Resolute opens no web addresses. Save the page, then drop the file.</source>
        <translation>لا يفتح Resolute عناوين الويب. احفظ الصفحة ثم أفلت الملف.</translation>
    </message>
    <message>
        <source>Pasted text, {0}</source>
        <translation>نص ملصق، {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>لا صيغ في المكتبة الآن</numerusform>
            <numerusform>صيغة واحدة في المكتبة الآن</numerusform>
            <numerusform>صيغتان في المكتبة الآن</numerusform>
            <numerusform>%Ln صيغ في المكتبة الآن</numerusform>
            <numerusform>%Ln صيغة في المكتبة الآن</numerusform>
            <numerusform>%Ln صيغة في المكتبة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. The first: {0}</source>
        <translation>
            <numerusform>تعذرت قراءة الملفات: {0}</numerusform>
            <numerusform>تعذرت قراءة ملف واحد: {0}</numerusform>
            <numerusform>تعذرت قراءة ملفين. أولهما: {0}</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات. أولها: {0}</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفا. أولها: {0}</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف. أولها: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No program on this computer opens {0}.</source>
        <translation>لا يفتح أي برنامج على هذا الحاسوب {0}.</translation>
    </message>
    <message>
        <source>Save the original file</source>
        <translation>حفظ الملف الأصلي</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>حُفظ {0}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Shows the paragraphs of every kind again</source>
        <translation>يُظهر الفقرات من كل نوع مجددا</translation>
    </message>
    <message>
        <source>Kinds of change</source>
        <translation>أنواع التغيير</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>إظهار هذه فقط</translation>
    </message>
    <message>
        <source>Show identical</source>
        <translation>إظهار المتطابقة</translation>
    </message>
    <message>
        <source>Shows the paragraphs that are the same on both sides as well</source>
        <translation>يُظهر أيضا الفقرات المتماثلة في الجانبين</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>البحث في النصين</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>{at} of {total}</source>
        <translation>{at} من {total}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>This is no pattern that can be read.</source>
        <translation>لا يمكن قراءة هذا النمط.</translation>
    </message>
    <message>
        <source>This pattern takes too long. Try a simpler one.</source>
        <translation>يستغرق هذا النمط وقتا طويلا. جرّب نمطا أبسط.</translation>
    </message>
</context>
<context>
    <name>FootnoteSection</name>
    <message>
        <source>Old text: {mark}  {note}</source>
        <translation>النص القديم: {mark}  {note}</translation>
    </message>
</context>
<context>
    <name>GetDocumentsDialog</name>
    <message>
        <source>Get from UN Documents</source>
        <translation>جلب من وثائق الأمم المتحدة</translation>
    </message>
    <message>
        <source>{0}: waiting</source>
        <translation>{0}: في الانتظار</translation>
    </message>
    <message>
        <source>{0}: stopped</source>
        <translation>{0}: أُوقف</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>How each document went</source>
        <translation>نتيجة كل وثيقة</translation>
    </message>
    <message>
        <source>Progress of the document that is being loaded</source>
        <translation>تقدم تنزيل الوثيقة</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Resolute asks documents.un.org for these symbols and sends nothing else.</source>
        <translation>يطلب Resolute هذه الرموز من documents.un.org ولا يرسل شيئا آخر.</translation>
    </message>
    <message>
        <source>&amp;Symbols, one a line</source>
        <translation>&amp;الرموز، واحد في كل سطر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>&amp;نوع الملف</translation>
    </message>
    <message>
        <source>{0}: loading…</source>
        <translation>{0}: جارٍ التنزيل…</translation>
    </message>
    <message>
        <source>{0}: added to the library</source>
        <translation>{0}: أُضيف إلى المكتبة</translation>
    </message>
</context>
<context>
    <name>HealthCommands</name>
    <message>
        <source>Checking the library</source>
        <translation>جارٍ فحص المكتبة</translation>
    </message>
    <message>
        <source>Saving what is readable</source>
        <translation>جارٍ حفظ ما يمكن قراءته</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>الرجوع إلى نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Every text, note and file of {0} is being compared with what was written.</source>
        <translation>تجري مقارنة كل نص وملاحظة وملف في {0} بما كُتب أصلا.</translation>
    </message>
    <message>
        <source>{0} is sound: every text, note and file is what was written.</source>
        <translation>{0} سليمة: كل نص وملاحظة وملف كما كُتب.</translation>
    </message>
    <message>
        <source>{0} is damaged. This happens when a disk fails or a computer is switched off.</source>
        <translation>{0} تالف. يحدث هذا عند تعطل قرص أو انقطاع التيار عن الحاسوب.</translation>
    </message>
    <message>
        <source>Go back to a backup, or save what is readable into a new library. The damaged file is kept either way.</source>
        <translation>ارجع إلى نسخة احتياطية أو احفظ ما يمكن قراءته في مكتبة جديدة. ويُحتفظ بالملف التالف في الحالتين.</translation>
    </message>
    <message>
        <source>What is readable of {0} is being saved.</source>
        <translation>يجري حفظ ما يمكن قراءته من {0}.</translation>
    </message>
    <message>
        <source>What stands in the list could not be saved.</source>
        <translation>تعذر حفظ ما ورد في القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) saved. The damaged file is kept as {0}.</source>
        <translation>
            <numerusform>لم يُحفظ أي نص. احتُفظ بالملف التالف باسم {0}.</numerusform>
            <numerusform>حُفظ نص واحد. احتُفظ بالملف التالف باسم {0}.</numerusform>
            <numerusform>حُفظ نصان. احتُفظ بالملف التالف باسم {0}.</numerusform>
            <numerusform>حُفظت %Ln نصوص. احتُفظ بالملف التالف باسم {0}.</numerusform>
            <numerusform>حُفظ %Ln نصا. احتُفظ بالملف التالف باسم {0}.</numerusform>
            <numerusform>حُفظ %Ln نص. احتُفظ بالملف التالف باسم {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Paragraphs by series; Return opens the version</source>
        <translation>الفقرات حسب السلسلة؛ مفتاح الإدخال يفتح الصيغة</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>there is no document in this folder.</source>
        <translation>لا توجد وثيقة في هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Report of the last import</source>
        <translation>تقرير آخر استيراد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>ملفات الاستيراد</translation>
    </message>
    <message>
        <source>Nothing has been read since the program was started.</source>
        <translation>لم يُقرأ شيء منذ بدء البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read</source>
        <translation>
            <numerusform>لم يُقرأ أي ملف</numerusform>
            <numerusform>قُرئ ملف واحد</numerusform>
            <numerusform>قُرئ ملفان</numerusform>
            <numerusform>قُرئت %Ln ملفات</numerusform>
            <numerusform>قُرئ %Ln ملفا</numerusform>
            <numerusform>قُرئ %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>لم تتعذر قراءة أي ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفا</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>{0} % of the text kept</source>
        <translation>حُفظ {0} % من النص</translation>
    </message>
    <message numerus="yes">
        <source>%n preambular paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات في الديباجة</numerusform>
            <numerusform>فقرة واحدة في الديباجة</numerusform>
            <numerusform>فقرتان في الديباجة</numerusform>
            <numerusform>%Ln فقرات في الديباجة</numerusform>
            <numerusform>%Ln فقرة في الديباجة</numerusform>
            <numerusform>%Ln فقرة في الديباجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operative paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات في المنطوق</numerusform>
            <numerusform>فقرة واحدة في المنطوق</numerusform>
            <numerusform>فقرتان في المنطوق</numerusform>
            <numerusform>%Ln فقرات في المنطوق</numerusform>
            <numerusform>%Ln فقرة في المنطوق</numerusform>
            <numerusform>%Ln فقرة في المنطوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s)</source>
        <translation>
            <numerusform>لا حواشي</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>%Ln حواش</numerusform>
            <numerusform>%Ln حاشية</numerusform>
            <numerusform>%Ln حاشية</numerusform>
        </translation>
    </message>
    <message>
        <source>was in the library already</source>
        <translation>كان في المكتبة من قبل</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>يستدعي المراجعة</translation>
    </message>
    <message>
        <source>Left out: {0}</source>
        <translation>تُرك: {0}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Look for an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>In the texts</source>
        <translation>في النصوص</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>تحديد النص</translation>
    </message>
    <message>
        <source>Likewise with the other arrows, Home and End</source>
        <translation>وكذلك بالأسهم الأخرى وHome وEnd</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>تحديد الكلمات</translation>
    </message>
    <message>
        <source>Likewise to the left; with Home and End all of it</source>
        <translation>وكذلك إلى اليسار، ومع Home وEnd حتى طرف النص</translation>
    </message>
    <message>
        <source>Choose a side</source>
        <translation>اختيار جهة</translation>
    </message>
    <message>
        <source>In the old or the new text, from where keys select</source>
        <translation>في النص القديم أو الجديد، حيث يبدأ التحديد</translation>
    </message>
    <message>
        <source>Open a fold</source>
        <translation>فتح الطي</translation>
    </message>
    <message>
        <source>Show the paragraphs that the current line hides</source>
        <translation>إظهار الفقرات التي يخفيها السطر الحالي</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
</context>
<context>
    <name>LibrariesCommands</name>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>جميع الملفات</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>{0} is there already. Give the new library another name.</source>
        <translation>{0} موجود بالفعل. اختر اسما آخر للمكتبة الجديدة.</translation>
    </message>
</context>
<context>
    <name>LibrariesDialog</name>
    <message>
        <source>Recent libraries</source>
        <translation>المكتبات الأخيرة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>A library is one file, which can be copied or handed on.</source>
        <translation>المكتبة ملف واحد يمكن نسخه أو تسليمه.</translation>
    </message>
    <message>
        <source>Your own library</source>
        <translation>مكتبتك</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (غير موجودة)</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>not in the library yet</source>
        <translation>ليست في المكتبة بعد</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذرت قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>لا صيغ</numerusform>
            <numerusform>صيغة واحدة</numerusform>
            <numerusform>صيغتان</numerusform>
            <numerusform>%Ln صيغ</numerusform>
            <numerusform>%Ln صيغة</numerusform>
            <numerusform>%Ln صيغة</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
</context>
<context>
    <name>LibraryCommands</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Rename series</source>
        <translation>إعادة تسمية السلسلة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>سلسلة جديدة</translation>
    </message>
    <message>
        <source>Move to another series</source>
        <translation>نقل إلى سلسلة أخرى</translation>
    </message>
    <message>
        <source>Join with another series</source>
        <translation>دمج مع سلسلة أخرى</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديمة</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Series of resolutions with their versions; Return opens a version</source>
        <translation>سلاسل القرارات وصيغها؛ مفتاح الإدخال يفتح صيغة</translation>
    </message>
</context>
<context>
    <name>LinkSection</name>
    <message>
        <source>Nothing on the other side belongs to it.</source>
        <translation>لا يقابلها شيء في الجانب الآخر.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Lets the program decide again</source>
        <translation>يترك القرار للبرنامج مجددا</translation>
    </message>
    <message>
        <source>Pinned together by you</source>
        <translation>ربطتهما أنت</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء منفصلين</translation>
    </message>
    <message>
        <source>Shows the two as removed and added</source>
        <translation>يعرضهما كمحذوف ومضاف</translation>
    </message>
    <message>
        <source>Confidence {confidence}, {similarity} of the words alike</source>
        <translation>الثقة {confidence}، والكلمات المتماثلة {similarity}</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Compares these two with each other</source>
        <translation>يقارن بينهما</translation>
    </message>
    <message>
        <source>Or pair {old} with {new}: {similarity} alike</source>
        <translation>أو {old} مع {new}: التشابه {similarity}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Mend by hand</source>
        <translation>تصحيح يدوي</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Text of the paragraph; the cursor is the place to cut</source>
        <translation>نص الفقرة؛ المؤشر هو موضع القطع</translation>
    </message>
    <message>
        <source>Printed label</source>
        <translation>الترقيم المطبوع</translation>
    </message>
    <message>
        <source>Part of the document</source>
        <translation>جزء الوثيقة</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>ضم إلى التالية</translation>
    </message>
    <message>
        <source>Cut at the cursor</source>
        <translation>قطع عند المؤشر</translation>
    </message>
    <message>
        <source>Preambular paragraph</source>
        <translation>فقرة من الديباجة</translation>
    </message>
    <message>
        <source>Operative paragraph</source>
        <translation>فقرة من المنطوق</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>اعتُمد في</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الترقيم</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>كما قُرئ</translation>
    </message>
    <message>
        <source>{0} is no symbol; one looks like A/RES/75/268.</source>
        <translation>{0} ليس رمزا؛ الرمز مثل A/RES/75/268.</translation>
    </message>
    <message>
        <source>{0} is no date; write it as 2021-03-01.</source>
        <translation>{0} ليس تاريخا؛ اكتبه هكذا: 2021-03-01.</translation>
    </message>
    <message>
        <source>Put the cursor where the second paragraph begins.</source>
        <translation>ضع المؤشر حيث تبدأ الفقرة الثانية.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note about this paragraph</source>
        <translation>اكتب ملاحظة على هذه الفقرة</translation>
    </message>
    <message>
        <source>Note about this paragraph</source>
        <translation>ملاحظة على هذه الفقرة</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pins nothing (Esc)</source>
        <translation>لا يربط شيئا (Esc)</translation>
    </message>
    <message>
        <source>Choosing a paragraph to pin</source>
        <translation>اختيار فقرة لربطها</translation>
    </message>
    <message>
        <source>Which paragraph belongs to {name}? Click it, or go to it and press Enter.</source>
        <translation>أي فقرة تقابل {name}؟ انقرها، أو انتقل إليها واضغط Enter.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Marks of change</source>
        <translation>علامات التغيير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>خط الوثائق</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>Open what was open last time</source>
        <translation>فتح ما كان مفتوحا في المرة السابقة</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>التغييرات المتعقبة</translation>
    </message>
    <message>
        <source>Read the text before them</source>
        <translation>قراءة النص قبلها</translation>
    </message>
    <message>
        <source>Old Word files</source>
        <translation>ملفات Word القديمة</translation>
    </message>
    <message>
        <source>Let LibreOffice convert them</source>
        <translation>تحويلها بواسطة LibreOffice</translation>
    </message>
    <message>
        <source>Scanned pages</source>
        <translation>الصفحات الممسوحة ضوئيا</translation>
    </message>
    <message>
        <source>Let Tesseract recognise their text</source>
        <translation>التعرف على نصها بواسطة Tesseract</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Red and blue, as lawyers mark</source>
        <translation>أحمر وأزرق كما يعلّم القانونيون</translation>
    </message>
    <message>
        <source>Orange and blue, for colour-blind readers</source>
        <translation>برتقالي وأزرق لمن لديهم عمى ألوان</translation>
    </message>
    <message>
        <source>Black and white, for printing</source>
        <translation>أبيض وأسود للطباعة</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Read new documents</source>
        <translation>قراءة الوثائق الجديدة</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>المجلد المطلوب مراقبته</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>The details name no text of your documents.</source>
        <translation>لا تتضمن التفاصيل أي نص من وثائقك.</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Something went wrong inside Resolute. Your library is unchanged; please try again.</source>
        <translation>حدث خطأ داخل Resolute. مكتبتك لم تتغير؛ حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>para. {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>preambular para. {number}</source>
        <translation>الفقرة {number} من الديباجة</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>annex, para. {number}</source>
        <translation>المرفق، الفقرة {number}</translation>
    </message>
    <message>
        <source>heading {number}</source>
        <translation>العنوان {number}</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>typographic</source>
        <translation>طباعية</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>فنية</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>تسلسل</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>تحريرية</translation>
    </message>
    <message>
        <source>substantive</source>
        <translation>جوهرية</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>split</source>
        <translation>مقسّمة</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقولة</translation>
    </message>
    <message>
        <source>The text is the same, letter by letter.</source>
        <translation>النص واحد حرفا بحرف.</translation>
    </message>
    <message>
        <source>Only invisible or look-alike characters differ.</source>
        <translation>لا تختلف إلا محارف غير مرئية أو متشابهة.</translation>
    </message>
    <message>
        <source>Only what every session must update: ordinals, dates, symbols, lists of earlier resolutions.</source>
        <translation>ما تحدّثه كل دورة فقط: الأعداد الترتيبية والتواريخ والرموز وقوائم القرارات السابقة.</translation>
    </message>
    <message>
        <source>Only “also” or “further” came or went, as neighbours did.</source>
        <translation>لم يُضف أو يُحذف إلا «أيضا» أو «كذلك» تبعا للفقرات المجاورة.</translation>
    </message>
    <message>
        <source>Punctuation, spelling or capitals, not the meaning.</source>
        <translation>علامات الترقيم أو الإملاء أو حالة الأحرف، لا المعنى.</translation>
    </message>
    <message>
        <source>Words that may change the meaning.</source>
        <translation>كلمات قد تغيّر المعنى.</translation>
    </message>
    <message>
        <source>Paragraphs that only the new version has.</source>
        <translation>فقرات لا توجد إلا في الصيغة الجديدة.</translation>
    </message>
    <message>
        <source>Paragraphs that only the old version has.</source>
        <translation>فقرات لا توجد إلا في الصيغة القديمة.</translation>
    </message>
    <message>
        <source>One paragraph became several.</source>
        <translation>فقرة واحدة صارت عدة فقرات.</translation>
    </message>
    <message>
        <source>Several paragraphs became one.</source>
        <translation>عدة فقرات صارت فقرة واحدة.</translation>
    </message>
    <message>
        <source>Paragraphs that stand in another place now.</source>
        <translation>فقرات صارت في موضع آخر.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>الديباجة</translation>
    </message>
    <message>
        <source>Operative part</source>
        <translation>المنطوق</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>{number}&#xa0;%</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>%n identical paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات متطابقة</numerusform>
            <numerusform>فقرة واحدة متطابقة</numerusform>
            <numerusform>فقرتان متطابقتان</numerusform>
            <numerusform>%Ln فقرات متطابقة</numerusform>
            <numerusform>%Ln فقرة متطابقة</numerusform>
            <numerusform>%Ln فقرة متطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) hidden by the filter</source>
        <translation>
            <numerusform>لا فقرات يخفيها المرشح</numerusform>
            <numerusform>فقرة واحدة يخفيها المرشح</numerusform>
            <numerusform>فقرتان يخفيهما المرشح</numerusform>
            <numerusform>%Ln فقرات يخفيها المرشح</numerusform>
            <numerusform>%Ln فقرة يخفيها المرشح</numerusform>
            <numerusform>%Ln فقرة يخفيها المرشح</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} moved to {new_place}</source>
        <translation>نُقلت {place} إلى {new_place}</translation>
    </message>
    <message>
        <source>Moved from {place}</source>
        <translation>منقولة من {place}</translation>
    </message>
    <message>
        <source>operative before, now preambular</source>
        <translation>كانت في المنطوق وهي الآن في الديباجة</translation>
    </message>
    <message>
        <source>preambular before, now operative</source>
        <translation>كانت في الديباجة وهي الآن في المنطوق</translation>
    </message>
    <message>
        <source>Rewritten, shown word by word</source>
        <translation>أعيدت صياغتها، معروضة كلمة كلمة</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّرة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>مقسّمة</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>old: {text}</source>
        <translation>القديم: {text}</translation>
    </message>
    <message>
        <source>new: {text}</source>
        <translation>الجديد: {text}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{symbol}, {date}</source>
        <translation>{symbol}‏، {date}</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n paragraph(s)</source>
        <translation>
            <numerusform>لم تُقسَّم</numerusform>
            <numerusform>قُسِّمت إلى فقرة واحدة</numerusform>
            <numerusform>قُسِّمت إلى فقرتين</numerusform>
            <numerusform>قُسِّمت إلى %Ln فقرات</numerusform>
            <numerusform>قُسِّمت إلى %Ln فقرة</numerusform>
            <numerusform>قُسِّمت إلى %Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n paragraph(s)</source>
        <translation>
            <numerusform>لم تُدمج</numerusform>
            <numerusform>دُمجت من فقرة واحدة</numerusform>
            <numerusform>دُمجت من فقرتين</numerusform>
            <numerusform>دُمجت من %Ln فقرات</numerusform>
            <numerusform>دُمجت من %Ln فقرة</numerusform>
            <numerusform>دُمجت من %Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rewritten: click to compare words</source>
        <translation>أُعيدت صياغتها: انقر للمقارنة</translation>
    </message>
    <message>
        <source>Rewritten: click or press {keys} to compare words</source>
        <translation>أُعيدت صياغتها: انقر أو اضغط {keys} للمقارنة</translation>
    </message>
    <message numerus="yes">
        <source>%n split or merged</source>
        <translation>
            <numerusform>%Ln مقسّمة أو مدمجة</numerusform>
            <numerusform>%Ln مقسّمة أو مدمجة</numerusform>
            <numerusform>%Ln مقسّمة أو مدمجة</numerusform>
            <numerusform>%Ln مقسّمة أو مدمجة</numerusform>
            <numerusform>%Ln مقسّمة أو مدمجة</numerusform>
            <numerusform>%Ln مقسّمة أو مدمجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical</source>
        <translation>
            <numerusform>%Ln متطابقة</numerusform>
            <numerusform>%Ln متطابقة</numerusform>
            <numerusform>%Ln متطابقة</numerusform>
            <numerusform>%Ln متطابقة</numerusform>
            <numerusform>%Ln متطابقة</numerusform>
            <numerusform>%Ln متطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typographic</source>
        <translation>
            <numerusform>%Ln طباعية</numerusform>
            <numerusform>%Ln طباعية</numerusform>
            <numerusform>%Ln طباعية</numerusform>
            <numerusform>%Ln طباعية</numerusform>
            <numerusform>%Ln طباعية</numerusform>
            <numerusform>%Ln طباعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technical</source>
        <translation>
            <numerusform>%Ln فنية</numerusform>
            <numerusform>%Ln فنية</numerusform>
            <numerusform>%Ln فنية</numerusform>
            <numerusform>%Ln فنية</numerusform>
            <numerusform>%Ln فنية</numerusform>
            <numerusform>%Ln فنية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sequence</source>
        <translation>
            <numerusform>%Ln في التسلسل</numerusform>
            <numerusform>%Ln في التسلسل</numerusform>
            <numerusform>%Ln في التسلسل</numerusform>
            <numerusform>%Ln في التسلسل</numerusform>
            <numerusform>%Ln في التسلسل</numerusform>
            <numerusform>%Ln في التسلسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editorial</source>
        <translation>
            <numerusform>%Ln تحريرية</numerusform>
            <numerusform>%Ln تحريرية</numerusform>
            <numerusform>%Ln تحريرية</numerusform>
            <numerusform>%Ln تحريرية</numerusform>
            <numerusform>%Ln تحريرية</numerusform>
            <numerusform>%Ln تحريرية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substantive</source>
        <translation>
            <numerusform>%Ln جوهرية</numerusform>
            <numerusform>%Ln جوهرية</numerusform>
            <numerusform>%Ln جوهرية</numerusform>
            <numerusform>%Ln جوهرية</numerusform>
            <numerusform>%Ln جوهرية</numerusform>
            <numerusform>%Ln جوهرية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln مضافة</numerusform>
            <numerusform>%Ln مضافة</numerusform>
            <numerusform>%Ln مضافة</numerusform>
            <numerusform>%Ln مضافة</numerusform>
            <numerusform>%Ln مضافة</numerusform>
            <numerusform>%Ln مضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln مقسّمة</numerusform>
            <numerusform>%Ln مقسّمة</numerusform>
            <numerusform>%Ln مقسّمة</numerusform>
            <numerusform>%Ln مقسّمة</numerusform>
            <numerusform>%Ln مقسّمة</numerusform>
            <numerusform>%Ln مقسّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln مدمجة</numerusform>
            <numerusform>%Ln مدمجة</numerusform>
            <numerusform>%Ln مدمجة</numerusform>
            <numerusform>%Ln مدمجة</numerusform>
            <numerusform>%Ln مدمجة</numerusform>
            <numerusform>%Ln مدمجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln منقولة</numerusform>
            <numerusform>%Ln منقولة</numerusform>
            <numerusform>%Ln منقولة</numerusform>
            <numerusform>%Ln منقولة</numerusform>
            <numerusform>%Ln منقولة</numerusform>
            <numerusform>%Ln منقولة</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Go to paragraph</source>
        <translation>الانتقال إلى فقرة</translation>
    </message>
    <message>
        <source>Number, such as OP 4, PP 12 or 4 (a)</source>
        <translation>الرقم، مثل OP 4 أو PP 12 أو 4 (a)</translation>
    </message>
    <message>
        <source>There is no paragraph {0} here.</source>
        <translation>لا توجد هنا فقرة {0}.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>session ordinal {step}</source>
        <translation>ترتيب الدورة {step}</translation>
    </message>
    <message>
        <source>session ordinal</source>
        <translation>ترتيب الدورة</translation>
    </message>
    <message>
        <source>ordinal of the {noun} +{step}</source>
        <translation>الترتيب ({noun}) +{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun} -{step}</source>
        <translation>الترتيب ({noun}) -{step}</translation>
    </message>
    <message>
        <source>ordinal of the {noun}</source>
        <translation>الترتيب ({noun})</translation>
    </message>
    <message>
        <source>place and date of the {noun}</source>
        <translation>المكان والتاريخ ({noun})</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>place of the {noun}</source>
        <translation>المكان ({noun})</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>date of the {noun}</source>
        <translation>التاريخ ({noun})</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>period of the {noun}</source>
        <translation>الفترة ({noun})</translation>
    </message>
    <message>
        <source>period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>year of the {noun}</source>
        <translation>السنة ({noun})</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>list of resolutions and decisions grows by {list}</source>
        <translation>قائمة القرارات والمقررات، أضيف: {list}</translation>
    </message>
    <message>
        <source>list of resolutions grows by {list}</source>
        <translation>قائمة القرارات، أضيف: {list}</translation>
    </message>
    <message>
        <source>list of decisions grows by {list}</source>
        <translation>قائمة المقررات، أضيف: {list}</translation>
    </message>
    <message>
        <source>list of resolutions and decisions is shorter by {list}</source>
        <translation>قائمة القرارات والمقررات، حذف: {list}</translation>
    </message>
    <message>
        <source>list of resolutions is shorter by {list}</source>
        <translation>قائمة القرارات، حذف: {list}</translation>
    </message>
    <message>
        <source>list of decisions is shorter by {list}</source>
        <translation>قائمة المقررات، حذف: {list}</translation>
    </message>
    <message>
        <source>order of symbols</source>
        <translation>ترتيب الرموز</translation>
    </message>
    <message>
        <source>paragraph number with the report</source>
        <translation>رقم الفقرة مع التقرير</translation>
    </message>
    <message>
        <source>paragraph number with the resolution</source>
        <translation>رقم الفقرة مع القرار</translation>
    </message>
    <message>
        <source>{noun} number with {now} in place of {was}</source>
        <translation>الرقم ({noun})، {now} بدلا من {was}</translation>
    </message>
    <message>
        <source>reference follows the new numbering</source>
        <translation>الإحالة تتبع الترقيم الجديد</translation>
    </message>
    <message>
        <source>number of the issue</source>
        <translation>رقم العدد</translation>
    </message>
    <message>
        <source>{noun} of the yearly series brought up to date</source>
        <translation>حدثت السلسلة السنوية ({noun})</translation>
    </message>
    <message>
        <source>{noun} of the yearly series added</source>
        <translation>أضيف إلى السلسلة السنوية ({noun})</translation>
    </message>
    <message>
        <source>{noun} of the yearly series dropped</source>
        <translation>حذف من السلسلة السنوية ({noun})</translation>
    </message>
    <message>
        <source>only “{now}” added</source>
        <translation>أضيف «{now}» فقط</translation>
    </message>
    <message>
        <source>only “{was}” removed</source>
        <translation>حذف «{was}» فقط</translation>
    </message>
    <message>
        <source>capital letter with “{words}”</source>
        <translation>حرف كبير مع «{words}»</translation>
    </message>
    <message>
        <source>“{now}” in place of “{was}”</source>
        <translation>«{now}» بدلا من «{was}»</translation>
    </message>
    <message>
        <source>with the other mark of its pair</source>
        <translation>مع العلامة الأخرى من الزوج</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>article or pronoun</source>
        <translation>أداة تعريف أو ضمير</translation>
    </message>
    <message>
        <source>article</source>
        <translation>أداة التعريف</translation>
    </message>
    <message>
        <source>“and” or comma in a list</source>
        <translation>واو العطف أو الفاصلة في قائمة</translation>
    </message>
    <message>
        <source>number or case of a word</source>
        <translation>عدد الكلمة أو إعرابها</translation>
    </message>
    <message>
        <source>form of the verb</source>
        <translation>صيغة الفعل</translation>
    </message>
    <message>
        <source>written as one word or several</source>
        <translation>كتابة متصلة أو منفصلة</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>order of words</source>
        <translation>ترتيب الكلمات</translation>
    </message>
    <message>
        <source>preposition repeated or not</source>
        <translation>تكرار حرف الجر أو عدمه</translation>
    </message>
    <message>
        <source>abbreviation written out or not</source>
        <translation>الاختصار أو الاسم الكامل</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>النفي</translation>
    </message>
    <message>
        <source>figure changed</source>
        <translation>تغير الرقم</translation>
    </message>
    <message>
        <source>ordinal changed</source>
        <translation>تغير العدد الترتيبي</translation>
    </message>
    <message>
        <source>paragraph added</source>
        <translation>أضيفت فقرة</translation>
    </message>
    <message>
        <source>paragraph removed</source>
        <translation>حذفت فقرة</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>أضيفت كلمات</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>حذفت كلمات</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>استبدلت كلمات</translation>
    </message>
    <message>
        <source>{list} in place of {other_list}</source>
        <translation>{list} بدلا من {other_list}</translation>
    </message>
    <message>
        <source>{list} inserted</source>
        <translation>أدرج: {list}</translation>
    </message>
    <message>
        <source>{list} removed</source>
        <translation>حذف: {list}</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>لم يتعرف عليه</translation>
    </message>
    <message>
        <source>opening formula</source>
        <translation>صيغة الافتتاح</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>ترويسة الوثيقة</translation>
    </message>
    <message>
        <source>footnote mark</source>
        <translation>علامة الحاشية</translation>
    </message>
    <message>
        <source>footnote rule</source>
        <translation>خط الحواشي</translation>
    </message>
    <message>
        <source>field code</source>
        <translation>رمز حقل</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>ملاحظة عن الوثيقة</translation>
    </message>
    <message>
        <source>running header</source>
        <translation>رأس الصفحة المتكرر</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>عناصر الصفحة</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>ترميز</translation>
    </message>
    <message>
        <source>deleted by a tracked change</source>
        <translation>حذف بتغيير متعقب</translation>
    </message>
    <message>
        <source>inserted by a tracked change</source>
        <translation>أدرج بتغيير متعقب</translation>
    </message>
    <message>
        <source>taken out by a tracked change</source>
        <translation>أزيل بتغيير متعقب</translation>
    </message>
    <message>
        <source>deleted text</source>
        <translation>نص محذوف</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>a symbol without a character</source>
        <translation>رمز بلا حرف مقابل</translation>
    </message>
    <message>
        <source>a phonetic guide</source>
        <translation>دليل لفظي</translation>
    </message>
    <message>
        <source>a document embedded in another format</source>
        <translation>وثيقة مضمنة بصيغة أخرى</translation>
    </message>
    <message>
        <source>a footnote that nothing refers to</source>
        <translation>حاشية لا يشير إليها شيء</translation>
    </message>
    <message>
        <source>title of the web page</source>
        <translation>عنوان صفحة الويب</translation>
    </message>
    <message>
        <source>script</source>
        <translation>نص برمجي</translation>
    </message>
    <message>
        <source>style sheet</source>
        <translation>ورقة أنماط</translation>
    </message>
    <message>
        <source>shown only without scripts</source>
        <translation>يظهر فقط بلا نصوص برمجية</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>معادلة</translation>
    </message>
    <message>
        <source>navigation of the web page</source>
        <translation>أدوات التنقل في صفحة الويب</translation>
    </message>
    <message>
        <source>control of the web page</source>
        <translation>عنصر تحكم في صفحة الويب</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>صفحة أخرى</translation>
    </message>
    <message>
        <source>embedded object</source>
        <translation>كائن مضمن</translation>
    </message>
    <message>
        <source>{count} lines could not be placed in the resolution and were left out; see the import report.</source>
        <translation>أسطر لم يوجد لها مكان في القرار فتركت: {count}؛ انظر تقرير الاستيراد.</translation>
    </message>
    <message>
        <source>1 line could not be placed in the resolution and was left out; see the import report.</source>
        <translation>سطر واحد لم يوجد له مكان في القرار فترك؛ انظر تقرير الاستيراد.</translation>
    </message>
    <message>
        <source>Only {share} % of the file&apos;s text is in the resolution; see the import report for what was left out.</source>
        <translation>لا يضم القرار سوى {share} % من نص الملف؛ انظر تقرير الاستيراد لمعرفة ما ترك.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as accepted.</source>
        <translation>يحوي الملف تغييرات متعقبة؛ قرئت على أنها مقبولة.</translation>
    </message>
    <message>
        <source>The file holds tracked changes; they were read as rejected.</source>
        <translation>يحوي الملف تغييرات متعقبة؛ قرئت على أنها مرفوضة.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as accepted.</source>
        <translation>التغييرات المتعقبة في الملف: {count}؛ قرئت على أنها مقبولة.</translation>
    </message>
    <message>
        <source>The file holds {count} tracked changes; they were read as rejected.</source>
        <translation>التغييرات المتعقبة في الملف: {count}؛ قرئت على أنها مرفوضة.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as accepted.</source>
        <translation>يحوي الملف تغييرا متعقبا واحدا؛ قرئ على أنه مقبول.</translation>
    </message>
    <message>
        <source>The file holds 1 tracked change; it was read as rejected.</source>
        <translation>يحوي الملف تغييرا متعقبا واحدا؛ قرئ على أنه مرفوض.</translation>
    </message>
    <message>
        <source>{count} comments were left out.</source>
        <translation>التعليقات المتروكة: {count}.</translation>
    </message>
    <message>
        <source>1 comment was left out.</source>
        <translation>ترك تعليق واحد.</translation>
    </message>
    <message>
        <source>The old Word format was read without Word: numbers that Word prints automatically are missing, and italics that come from a style.</source>
        <translation>قرئت صيغة Word القديمة دون Word: تنقصها الأرقام التي يطبعها Word تلقائيا والخط المائل الآتي من نمط.</translation>
    </message>
    <message>
        <source>LibreOffice converted the file to Word before it was read.</source>
        <translation>حول LibreOffice الملف إلى صيغة Word قبل قراءته.</translation>
    </message>
    <message>
        <source>The text was recognised from pictures of the pages (OCR): compare it with the original.</source>
        <translation>تعرف على النص من صور الصفحات (OCR): قارنه بالأصل.</translation>
    </message>
    <message>
        <source>A correction could no longer be placed: {deed}.</source>
        <translation>لم يعد لأحد التصويبات موضع: {deed}.</translation>
    </message>
    <message>
        <source>Renamed the series “{old}” to “{new}”</source>
        <translation>أعيدت تسمية السلسلة «{old}» إلى «{new}»</translation>
    </message>
    <message>
        <source>Merged {count} series into “{name}”</source>
        <translation>السلاسل المدمجة في «{name}»: {count}</translation>
    </message>
    <message>
        <source>Moved {label} to another series</source>
        <translation>نقل {label} إلى سلسلة أخرى</translation>
    </message>
    <message>
        <source>Linked {a} of {old} and {b} of {new}</source>
        <translation>ربط {a} ‏({old}) و{b} ‏({new})</translation>
    </message>
    <message>
        <source>Separated {a} of {old} and {b} of {new}</source>
        <translation>فصل {a} ‏({old}) عن {b} ‏({new})</translation>
    </message>
    <message>
        <source>Took back the decision on {a} and {b}</source>
        <translation>سحب القرار بشأن {a} و{b}</translation>
    </message>
    <message>
        <source>Added a note on {ident} of {label}</source>
        <translation>أضيفت ملاحظة على {ident} ‏({label})</translation>
    </message>
    <message>
        <source>Changed a note on {ident}</source>
        <translation>عدلت ملاحظة على {ident}</translation>
    </message>
    <message>
        <source>Deleted a note on {ident}</source>
        <translation>حذفت ملاحظة على {ident}</translation>
    </message>
    <message>
        <source>Removed {count} texts</source>
        <translation>النصوص المزالة: {count}</translation>
    </message>
    <message>
        <source>Removed a text that is not public</source>
        <translation>أزيل نص غير علني</translation>
    </message>
    <message>
        <source>Removed {label}</source>
        <translation>أزيل {label}</translation>
    </message>
    <message>
        <source>Corrected {label}: {deed}</source>
        <translation>صوب {label}: {deed}</translation>
    </message>
    <message>
        <source>Took the corrections of {label} back</source>
        <translation>سحبت تصويبات {label}</translation>
    </message>
    <message>
        <source>label of {ident} set to “{label}”</source>
        <translation>ترقيم {ident}: «{label}»</translation>
    </message>
    <message>
        <source>{fact} set to “{value}”</source>
        <translation>{fact}: «{value}»</translation>
    </message>
    <message>
        <source>{fact} taken away</source>
        <translation>{fact}: أزيلت القيمة</translation>
    </message>
    <message>
        <source>{ident} joined with the next paragraph</source>
        <translation>ضم {ident} إلى الفقرة التالية</translation>
    </message>
    <message>
        <source>{ident} cut in two</source>
        <translation>قسم {ident} إلى اثنتين</translation>
    </message>
    <message>
        <source>{ident} made {kind}</source>
        <translation>صار {ident} {kind}</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>صك</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>session</source>
        <translation>دورة</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} غيرها</translation>
    </message>
    <message>
        <source>(the last text)</source>
        <translation>(النص السابق)</translation>
    </message>
    <message>
        <source>{kind}: {reason}</source>
        <translation>{kind}: {reason}</translation>
    </message>
    <message>
        <source>in {count} backups that could not be changed</source>
        <translation>في نسخ احتياطية تعذر تعديلها ({count})</translation>
    </message>
    <message>
        <source>inside {file}, from which other texts came; remove these too</source>
        <translation>داخل {file} الذي جاءت منه نصوص أخرى؛ أزلها أيضا</translation>
    </message>
    <message>
        <source>{deed}, but it is still {places}</source>
        <translation>{deed}، لكن النص ما زال {places}</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>Redline, old and new text in one column</source>
        <translation>نص معلَّم، القديم والجديد في عمود واحد</translation>
    </message>
    <message>
        <source>Deleted words are struck through, inserted words are underlined.</source>
        <translation>الكلمات المحذوفة مشطوبة والمضافة تحتها خط.</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with marks</source>
        <translation>نسخ مع العلامات</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Go to the other place</source>
        <translation>الانتقال إلى الموضع الآخر</translation>
    </message>
    <message>
        <source>Word differences on or off</source>
        <translation>إظهار فروق الكلمات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Pin together</source>
        <translation>ربط معا</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>إبقاء منفصلين</translation>
    </message>
    <message>
        <source>Pin {old} and {new} together</source>
        <translation>ربط {old} بـ {new}</translation>
    </message>
    <message>
        <source>Pin with…</source>
        <translation>ربط مع…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>{0} could not be written: {1}. Choose another folder.</source>
        <translation>تعذرت كتابة {0}: {1}. اختر مجلدا آخر.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>{0} places in {1}, {2}</source>
        <translation>{0} من المواضع في {1}، {2}</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>لا سلاسل</numerusform>
            <numerusform>سلسلة واحدة</numerusform>
            <numerusform>سلسلتين</numerusform>
            <numerusform>%Ln سلاسل</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>لا تُعرض أي نتيجة</numerusform>
            <numerusform>تُعرض الأولى</numerusform>
            <numerusform>تُعرض الأوليان</numerusform>
            <numerusform>تُعرض أول %Ln نتائج</numerusform>
            <numerusform>تُعرض أول %Ln نتيجة</numerusform>
            <numerusform>تُعرض أول %Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Search all versions</source>
        <translation>البحث في جميع الصيغ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Type words, a “phrase in quotes” or a symbol to find every paragraph of your library that has it.</source>
        <translation>اكتب كلمات أو ”عبارة بين علامتي تنصيص“ أو رمز وثيقة للعثور على كل فقرة في مكتبتك تتضمنها.</translation>
    </message>
    <message>
        <source>No paragraph of your library has these words.</source>
        <translation>لا توجد في مكتبتك فقرة تتضمن هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>SeriesStrip</name>
    <message>
        <source>Known series, waiting for its files: {0}</source>
        <translation>سلسلة معروفة تنتظر ملفاتها: {0}</translation>
    </message>
    <message>
        <source>Not in the library yet; press to get it</source>
        <translation>ليست في المكتبة بعد؛ اضغط لجلبها</translation>
    </message>
    <message>
        <source>Get {0} from UN Documents</source>
        <translation>جلب {0} من وثائق الأمم المتحدة</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>المفاتيح الجديدة للإجراء المختار</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Default keys</source>
        <translation>الافتراضية</translation>
    </message>
    <message>
        <source>All default keys</source>
        <translation>الكل افتراضية</translation>
    </message>
    <message>
        <source>Press the new keys:</source>
        <translation>اضغط المفاتيح الجديدة:</translation>
    </message>
    <message>
        <source>{0} belongs to “{1}”; choose other keys.</source>
        <translation>{0} مخصص لـ «{1}»؛ اختر مفاتيح أخرى.</translation>
    </message>
</context>
<context>
    <name>SourceSection</name>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}، الصفحة {page}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How much is shown</source>
        <translation>مقدار المعروض</translation>
    </message>
    <message>
        <source>The compared versions</source>
        <translation>الصيغتان المقارنتان</translation>
    </message>
    <message>
        <source>What was done last</source>
        <translation>آخر ما أُنجز</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop what is being worked on; what is done stays</source>
        <translation>إيقاف العمل الجاري؛ وما أُنجز يبقى</translation>
    </message>
    <message>
        <source>{0} of {1} paragraphs shown</source>
        <translation>{0} من {1} فقرة معروضة</translation>
    </message>
    <message>
        <source>change {0} of {1}</source>
        <translation>التغيير {0} من {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>The title is another one.</source>
        <translation>العنوان مختلف.</translation>
    </message>
    <message>
        <source>No paragraph changed.</source>
        <translation>لم تتغيّر أي فقرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>واحدة محذوفة</numerusform>
            <numerusform>اثنتان محذوفتان</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split</source>
        <translation>
            <numerusform>%Ln مقسّمة</numerusform>
            <numerusform>واحدة مقسّمة</numerusform>
            <numerusform>اثنتان مقسّمتان</numerusform>
            <numerusform>%Ln مقسّمة</numerusform>
            <numerusform>%Ln مقسّمة</numerusform>
            <numerusform>%Ln مقسّمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%Ln مدمجة</numerusform>
            <numerusform>واحدة مدمجة</numerusform>
            <numerusform>اثنتان مدمجتان</numerusform>
            <numerusform>%Ln مدمجة</numerusform>
            <numerusform>%Ln مدمجة</numerusform>
            <numerusform>%Ln مدمجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only moved</source>
        <translation>
            <numerusform>%Ln منقولة فقط</numerusform>
            <numerusform>واحدة منقولة فقط</numerusform>
            <numerusform>اثنتان منقولتان فقط</numerusform>
            <numerusform>%Ln منقولة فقط</numerusform>
            <numerusform>%Ln منقولة فقط</numerusform>
            <numerusform>%Ln منقولة فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of dates and sessions</source>
        <translation>
            <numerusform>%Ln تحديث للتواريخ والدورات</numerusform>
            <numerusform>تحديث واحد للتواريخ والدورات</numerusform>
            <numerusform>تحديثان للتواريخ والدورات</numerusform>
            <numerusform>%Ln تحديثات للتواريخ والدورات</numerusform>
            <numerusform>%Ln تحديثا للتواريخ والدورات</numerusform>
            <numerusform>%Ln تحديث للتواريخ والدورات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in spelling or punctuation</source>
        <translation>
            <numerusform>%Ln في الإملاء أو علامات الترقيم</numerusform>
            <numerusform>واحدة في الإملاء أو علامات الترقيم</numerusform>
            <numerusform>اثنتان في الإملاء أو علامات الترقيم</numerusform>
            <numerusform>%Ln في الإملاء أو علامات الترقيم</numerusform>
            <numerusform>%Ln في الإملاء أو علامات الترقيم</numerusform>
            <numerusform>%Ln في الإملاء أو علامات الترقيم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in “also” or “further” alone</source>
        <translation>
            <numerusform>%Ln في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>واحدة في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>اثنتان في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>%Ln في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>%Ln في «أيضا» أو «كذلك» فقط</numerusform>
            <numerusform>%Ln في «أيضا» أو «كذلك» فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in invisible characters alone</source>
        <translation>
            <numerusform>%Ln في محارف غير مرئية فقط</numerusform>
            <numerusform>واحدة في محارف غير مرئية فقط</numerusform>
            <numerusform>اثنتان في محارف غير مرئية فقط</numerusform>
            <numerusform>%Ln في محارف غير مرئية فقط</numerusform>
            <numerusform>%Ln في محارف غير مرئية فقط</numerusform>
            <numerusform>%Ln في محارف غير مرئية فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, {substance} in substance: {kinds}.</source>
        <translation>
            <numerusform>تغيّر {changed} من %Ln فقرة، منها {substance} في الجوهر: {kinds}.</numerusform>
            <numerusform>تغيّر {changed} من فقرة واحدة، منها {substance} في الجوهر: {kinds}.</numerusform>
            <numerusform>تغيّر {changed} من فقرتين، منها {substance} في الجوهر: {kinds}.</numerusform>
            <numerusform>تغيّر {changed} من %Ln فقرات، منها {substance} في الجوهر: {kinds}.</numerusform>
            <numerusform>تغيّر {changed} من %Ln فقرة، منها {substance} في الجوهر: {kinds}.</numerusform>
            <numerusform>تغيّر {changed} من %Ln فقرة، منها {substance} في الجوهر: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %n paragraph(s) changed, none in substance.</source>
        <translation>
            <numerusform>تغيّر {changed} من %Ln فقرة، ولا تغيير في الجوهر.</numerusform>
            <numerusform>تغيّر {changed} من فقرة واحدة، ولا تغيير في الجوهر.</numerusform>
            <numerusform>تغيّر {changed} من فقرتين، ولا تغيير في الجوهر.</numerusform>
            <numerusform>تغيّر {changed} من %Ln فقرات، ولا تغيير في الجوهر.</numerusform>
            <numerusform>تغيّر {changed} من %Ln فقرة، ولا تغيير في الجوهر.</numerusform>
            <numerusform>تغيّر {changed} من %Ln فقرة، ولا تغيير في الجوهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>In form only: {kinds}.</source>
        <translation>في الشكل فقط: {kinds}.</translation>
    </message>
    <message>
        <source>Footnotes: {kinds}.</source>
        <translation>الحواشي: {kinds}.</translation>
    </message>
    <message numerus="yes">
        <source>%n reworded</source>
        <translation>
            <numerusform>%Ln معدّلة الصياغة</numerusform>
            <numerusform>واحدة معدّلة الصياغة</numerusform>
            <numerusform>اثنتان معدّلتا الصياغة</numerusform>
            <numerusform>%Ln معدّلة الصياغة</numerusform>
            <numerusform>%Ln معدّلة الصياغة</numerusform>
            <numerusform>%Ln معدّلة الصياغة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryLine</name>
    <message>
        <source>To see what changed, drop another version here, or choose one of the series above.</source>
        <translation>لمعرفة ما تغيّر، أفلت هنا صيغة أخرى أو اختر واحدة من السلسلة أعلاه.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Adopted on {0}</source>
        <translation>اعتُمد في {0}</translation>
    </message>
    <message>
        <source>Distributed on {0}</source>
        <translation>وُزع في {0}</translation>
    </message>
    <message>
        <source>{0} is not in the library; click to get it</source>
        <translation>{0} ليس في المكتبة؛ انقر لجلبه</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading texts again</source>
        <translation>جارٍ إعادة قراءة النصوص</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) read again by a better parser</source>
        <translation>
            <numerusform>لم يُعد المحلل المحسَّن قراءة أي ملف</numerusform>
            <numerusform>أعاد المحلل المحسَّن قراءة ملف واحد</numerusform>
            <numerusform>أعاد المحلل المحسَّن قراءة ملفين</numerusform>
            <numerusform>أعاد المحلل المحسَّن قراءة %Ln ملفات</numerusform>
            <numerusform>أعاد المحلل المحسَّن قراءة %Ln ملفا</numerusform>
            <numerusform>أعاد المحلل المحسَّن قراءة %Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepCommands</name>
    <message>
        <source>The library was backed up</source>
        <translation>أُنشئت نسخة احتياطية من المكتبة</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>The library becomes what it was on {0}.</source>
        <translation>تعود المكتبة إلى ما كانت عليه في {0}.</translation>
    </message>
    <message>
        <source>What it is now is kept as a backup, so that you can come back.</source>
        <translation>يُحفظ وضعها الحالي كنسخة احتياطية لتتمكن من الرجوع إليه.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it.</source>
        <translation>يُحتفظ بالملف التالف إلى جانبها.</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The library is what it was on {0}</source>
        <translation>عادت المكتبة إلى ما كانت عليه في {0}</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>حفظ نسخة من المكتبة</translation>
    </message>
    <message>
        <source>The library was copied to {0}</source>
        <translation>نُسخت المكتبة إلى {0}</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>جارٍ نسخ المكتبة</translation>
    </message>
    <message>
        <source>Going back to a backup</source>
        <translation>جارٍ الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Export the library as a folder</source>
        <translation>تصدير المكتبة إلى مجلد</translation>
    </message>
    <message>
        <source>Exporting the library</source>
        <translation>جارٍ تصدير المكتبة</translation>
    </message>
    <message>
        <source>Import a library from a folder</source>
        <translation>استيراد مكتبة من مجلد</translation>
    </message>
    <message>
        <source>Importing a library</source>
        <translation>جارٍ استيراد مكتبة</translation>
    </message>
    <message>
        <source>This deletes the library {0}:</source>
        <translation>يحذف هذا المكتبة {0}:</translation>
    </message>
    <message>
        <source>• copies that were made for opening or dragging files</source>
        <translation>• النسخ التي أُنشئت لفتح الملفات أو سحبها</translation>
    </message>
    <message>
        <source>It cannot be undone. Folders that you exported stay. An empty library takes its place.</source>
        <translation>لا يمكن التراجع عن ذلك. وتبقى المجلدات التي صدّرتها. وتحل محلها مكتبة فارغة.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>Everything was deleted</source>
        <translation>حُذف كل شيء</translation>
    </message>
    <message>
        <source>Deleting everything</source>
        <translation>جارٍ حذف كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to {0}</source>
        <translation>
            <numerusform>لم يُكتب أي نص في {0}</numerusform>
            <numerusform>كُتب نص واحد في {0}</numerusform>
            <numerusform>كُتب نصان في {0}</numerusform>
            <numerusform>كُتبت %Ln نصوص في {0}</numerusform>
            <numerusform>كُتب %Ln نصا في {0}</numerusform>
            <numerusform>كُتب %Ln نص في {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) in the library now</source>
        <translation>
            <numerusform>لا صيغ في المكتبة الآن</numerusform>
            <numerusform>صيغة واحدة في المكتبة الآن</numerusform>
            <numerusform>صيغتان في المكتبة الآن</numerusform>
            <numerusform>%Ln صيغ في المكتبة الآن</numerusform>
            <numerusform>%Ln صيغة في المكتبة الآن</numerusform>
            <numerusform>%Ln صيغة في المكتبة الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n version(s) with their original files, notes, decisions and corrections</source>
        <translation>
            <numerusform>• لا صيغ</numerusform>
            <numerusform>• صيغة واحدة مع ملفها الأصلي وملاحظاتها وقراراتها وتصحيحاتها</numerusform>
            <numerusform>• صيغتان مع ملفيهما الأصليين والملاحظات والقرارات والتصحيحات</numerusform>
            <numerusform>• %Ln صيغ مع ملفاتها الأصلية وملاحظاتها وقراراتها وتصحيحاتها</numerusform>
            <numerusform>• %Ln صيغة مع ملفاتها الأصلية وملاحظاتها وقراراتها وتصحيحاتها</numerusform>
            <numerusform>• %Ln صيغة مع ملفاتها الأصلية وملاحظاتها وقراراتها وتصحيحاتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• %n backup(s), and what repairs have set aside</source>
        <translation>
            <numerusform>• لا نسخ احتياطية، وما نحّته عمليات الإصلاح جانبا</numerusform>
            <numerusform>• نسخة احتياطية واحدة، وما نحّته عمليات الإصلاح جانبا</numerusform>
            <numerusform>• نسختان احتياطيتان، وما نحّته عمليات الإصلاح جانبا</numerusform>
            <numerusform>• %Ln نسخ احتياطية، وما نحّته عمليات الإصلاح جانبا</numerusform>
            <numerusform>• %Ln نسخة احتياطية، وما نحّته عمليات الإصلاح جانبا</numerusform>
            <numerusform>• %Ln نسخة احتياطية، وما نحّته عمليات الإصلاح جانبا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>Versions of the series</source>
        <translation>صيغ السلسلة</translation>
    </message>
    <message>
        <source>the old version</source>
        <translation>الصيغة القديمة</translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>الصيغة الجديدة</translation>
    </message>
    <message>
        <source>Old: {0}. New: {1}. Left and right move {2}; space changes to the other one.</source>
        <translation>القديمة: {0}. الجديدة: {1}. السهمان يمينا ويسارا يحركان {2}؛ والمسافة تنتقل إلى الأخرى.</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>القديمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديدة</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Folder to watch</source>
        <translation>المجلد المطلوب مراقبته</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Done again: {0}</source>
        <translation>أُعيد: {0}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>جرى التراجع عن: {0}</translation>
    </message>
    <message>
        <source>Reading documents</source>
        <translation>قراءة الوثائق</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>جارٍ المقارنة</translation>
    </message>
</context>
<context>
    <name>_EditRow</name>
    <message>
        <source>{kind}, old: {old}, new: {new}</source>
        <translation>{kind}، سابقا: {old}، الآن: {new}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>سابقا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>“{mark}”</source>
        <translation>«{mark}»</translation>
    </message>
</context>
</TS>

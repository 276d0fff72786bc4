// SPDX-FileCopyrightText: Gouji contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/narrative/prose_words.h"

#include "model/narrative/narrative.h"

#include <algorithm>
#include <array>
#include <vector>

namespace gouji {

namespace {

constexpr quint32 verb(ProseVerb which)
{
    return static_cast<quint32>(which);
}

namespace rr = request_row;
namespace rc = request_column;
namespace dr = dispute_row;
namespace dc = dispute_column;
namespace pr = proactive_row;
using K = WordKind;
using V = ProseVerb;

// One line for words of one meaning. Words that hold a shorter one without meaning it (申请人, 无法) stand here too.
// clang-format off
const std::vector<ProseWord> &vocabulary()
{
    static const std::vector<ProseWord> words = {
        {u"申请", K::Application}, {u"政府信息公开申请", K::Application}, {u"信息公开申请", K::Application},
        {u"公开申请", K::Application}, {u"依申请", K::Application}, {u"依申请公开申请", K::Application},
        {u"依申请公开的申请", K::Application}, {u"依申请件", K::Application}, {u"申请件", K::Application},
        {u"依申请公开", K::ApplicationTopic}, {u"依申请公开政府信息", K::ApplicationTopic}, {u"依申请公开信息", K::ApplicationTopic}, {u"依申请公开文件", K::ApplicationTopic}, {u"依申请公开件", K::ApplicationTopic},
        {u"依申请公开事项", K::ApplicationTopic}, {u"依申请信息公开", K::ApplicationTopic},

        {u"行政复议", K::Dispute, dr::reconsideration}, {u"复议", K::Dispute, dr::reconsideration},
        {u"行政复议申请", K::Dispute, dr::reconsideration}, {u"复议申请", K::Dispute, dr::reconsideration},
        {u"申请行政复议", K::Dispute, dr::reconsideration}, {u"申请复议", K::Dispute, dr::reconsideration},
        {u"行政诉讼", K::Dispute, dr::litigation}, {u"诉讼", K::Dispute, dr::litigation}, {u"行政应诉", K::Dispute, dr::litigation},
        {u"未经复议直接起诉", K::Dispute, dr::direct}, {u"未经行政复议直接起诉", K::Dispute, dr::direct}, {u"直接起诉", K::Dispute, dr::direct},
        {u"未经复议直接提起诉讼", K::Dispute, dr::direct}, {u"未经复议直接提起行政诉讼", K::Dispute, dr::direct}, {u"直接诉讼", K::Dispute, dr::direct},
        {u"复议后起诉", K::Dispute, dr::afterReconsideration}, {u"经复议后起诉", K::Dispute, dr::afterReconsideration},
        {u"行政复议后起诉", K::Dispute, dr::afterReconsideration}, {u"复议后诉讼", K::Dispute, dr::afterReconsideration},
        {u"复议后提起诉讼", K::Dispute, dr::afterReconsideration}, {u"复议后提起行政诉讼", K::Dispute, dr::afterReconsideration},
        {u"复议机关", K::Filler}, {u"行政复议机关", K::Filler}, {u"复议机构", K::OtherBody}, {u"行政复议机构", K::OtherBody},
        {u"复议决定", K::Filler}, {u"行政复议决定", K::Filler}, {u"作为复议机关", K::OtherBody}, {u"作为行政复议机关", K::OtherBody}, {u"复议决定书", K::OtherTopic}, {u"行政复议决定书", K::OtherTopic},

        {u"规章", K::Rules, pr::regulations}, {u"政府规章", K::Rules, pr::regulations}, {u"行政规章", K::Rules, pr::regulations},
        {u"部门规章", K::Rules, pr::regulations}, {u"地方政府规章", K::Rules, pr::regulations}, {u"规章制度", K::OtherTopic},
        {u"规范性文件", K::Rules, pr::normative}, {u"行政规范性文件", K::Rules, pr::normative},
        {u"行政许可", K::Decisions, pr::licensing}, {u"行政处罚", K::Decisions, pr::penalties}, {u"行政强制", K::Decisions, pr::coercion},
        {u"行政许可申请", K::OtherTopic}, {u"许可申请", K::OtherTopic}, {u"行政许可事项", K::OtherTopic}, {u"行政许可类", K::OtherTopic},
        {u"行政强制执行申请", K::OtherTopic}, {u"强制执行申请", K::OtherTopic}, {u"许可", K::Decisions, pr::licensing, true},
        {u"处罚", K::Decisions, pr::penalties, true}, {u"行政强制措施", K::Decisions, pr::coercion, true},
        {u"行政强制执行", K::Decisions, pr::coercion, true},
        {u"行政事业性收费", K::Fees}, {u"行政事业性收费金额", K::Fees}, {u"行政事业性收费收入", K::Fees}, {u"行政性事业收费", K::Fees}, {u"行政事业收费", K::Fees},
        {u"行政事业性收费项目", K::OtherTopic},
        {u"政府集中采购", K::Procurement}, {u"集中采购", K::Procurement}, {u"政府采购", K::Procurement, 0, true},
        {u"采购总金额", K::Amount}, {u"采购金额", K::Amount}, {u"金额", K::Amount}, {u"总金额", K::Amount},
        {u"信息处理费", K::ProcessingFee}, {u"处理费", K::ProcessingFee}, {u"政府信息处理费", K::ProcessingFee},
        {u"政府信息公开信息处理费", K::ProcessingFee}, {u"信息公开处理费", K::ProcessingFee}, {u"检索费", K::ProcessingFee}, {u"复制费", K::ProcessingFee},

        {u"咨询", K::OtherTopic}, {u"来信", K::OtherTopic}, {u"信件", K::OtherTopic}, {u"留言", K::OtherTopic}, {u"建议", K::OtherTopic},
        {u"提案", K::OtherTopic}, {u"议案", K::OtherTopic}, {u"意见", K::OtherTopic}, {u"投诉", K::OtherTopic}, {u"举报", K::OtherTopic},
        {u"热线", K::OtherTopic}, {u"工单", K::OtherTopic}, {u"诉求", K::OtherTopic}, {u"信访", K::OtherTopic}, {u"来电", K::OtherTopic},
        {u"文件", K::OtherTopic}, {u"公文", K::OtherTopic}, {u"信息", K::OtherTopic}, {u"政府信息", K::OtherTopic}, {u"政务信息", K::OtherTopic},
        {u"主动公开", K::OtherTopic}, {u"主动公开政府信息", K::OtherTopic}, {u"公开信息", K::OtherTopic}, {u"公开政府信息", K::OtherTopic},
        {u"公众号", K::OtherTopic}, {u"微信", K::OtherTopic}, {u"微博", K::OtherTopic}, {u"培训", K::OtherTopic}, {u"会议", K::OtherTopic},
        {u"新闻", K::OtherTopic}, {u"动态", K::OtherTopic}, {u"政策", K::OtherTopic}, {u"解读", K::OtherTopic}, {u"问卷", K::OtherTopic},
        {u"栏目", K::OtherTopic}, {u"专栏", K::OtherTopic}, {u"事项", K::Filler}, {u"目录", K::OtherTopic},
        {u"民事诉讼", K::OtherTopic}, {u"刑事", K::OtherTopic}, {u"案卷", K::OtherTopic}, {u"补正通知", K::OtherTopic}, {u"告知书", K::OtherTopic},
        {u"政府信息公开", K::Filler}, {u"信息公开", K::Filler}, {u"政务公开", K::Filler}, {u"申请人", K::Filler}, {u"申请者", K::Filler}, {u"申请公开者", K::Filler}, {u"申请数量", K::Application},
        {u"收费项目", K::OtherTopic}, {u"收费标准", K::OtherTopic}, {u"收费", K::OtherTopic}, {u"申请公开", K::Application}, {u"申请公开政府信息", K::Application},

        {u"收到", K::Verb, verb(V::Received)}, {u"新收", K::Verb, verb(V::Received)}, {u"新收到", K::Verb, verb(V::Received)},
        {u"接收", K::Verb, verb(V::Received)}, {u"接到", K::Verb, verb(V::Received)}, {u"本年新收", K::Verb, verb(V::Received)},
        {u"新增", K::Verb, verb(V::Received), true}, {u"收悉", K::Verb, verb(V::Received)}, {u"新接收", K::Verb, verb(V::Received)},
        {u"受理", K::Verb, verb(V::Accepted)}, {u"收办", K::Verb, verb(V::Accepted)}, {u"新受理", K::Verb, verb(V::Received)},
        {u"登记受理", K::Verb, verb(V::Accepted)}, {u"不予受理", K::Unrelated}, {u"收到并受理", K::Verb, verb(V::Accepted)},
        {u"答复", K::Verb, verb(V::Answered)}, {u"回复", K::Verb, verb(V::Answered)}, {u"复函", K::Verb, verb(V::Answered)}, {u"答复率", K::Unrelated},
        {u"书面答复", K::Verb, verb(V::Answered)}, {u"答复办结", K::Verb, verb(V::Answered)}, {u"办结答复", K::Verb, verb(V::Answered)},
        {u"按时答复", K::Verb, verb(V::Answered), true}, {u"按期答复", K::Verb, verb(V::Answered), true}, {u"及时答复", K::Verb, verb(V::Answered), true},
        {u"办结", K::Verb, verb(V::Done)}, {u"办理完毕", K::Verb, verb(V::Done)}, {u"处理完毕", K::Verb, verb(V::Done)}, {u"办复", K::Verb, verb(V::Answered)},
        {u"按时办结", K::Verb, verb(V::Done), true}, {u"按期办结", K::Verb, verb(V::Done), true}, {u"办结率", K::Unrelated}, {u"办复率", K::Unrelated},
        {u"按时办结率", K::Unrelated}, {u"按期办结率", K::Unrelated}, {u"按时答复率", K::Unrelated}, {u"按期答复率", K::Unrelated}, {u"及时答复率", K::Unrelated},
        {u"办理", K::Verb, verb(V::Handled)}, {u"处理", K::Verb, verb(V::Handled)}, {u"审理", K::Verb, verb(V::Handled)}, {u"承办", K::Verb, verb(V::Handled)},
        {u"审结", K::Verb, verb(V::Handled)}, {u"办理结果", K::Filler}, {u"处理决定", K::Filler}, {u"处理决定数量", K::Filler},
        {u"结转", K::Carry}, {u"转入", K::Carry}, {u"结转至", K::Carry}, {u"结转到", K::Carry}, {u"转至", K::Carry}, {u"转到", K::Carry},
        {u"上年结转", K::Verb, verb(V::CarriedIn)}, {u"上年度结转", K::Verb, verb(V::CarriedIn)}, {u"上一年结转", K::Verb, verb(V::CarriedIn)},
        {u"上一年度结转", K::Verb, verb(V::CarriedIn)}, {u"结转上年", K::Verb, verb(V::CarriedIn)}, {u"结转上年度", K::Verb, verb(V::CarriedIn)},
        {u"上年度转入", K::Verb, verb(V::CarriedIn)}, {u"去年结转", K::Verb, verb(V::CarriedIn)},
        {u"结转下年", K::Verb, verb(V::CarriedOut)}, {u"结转下年度", K::Verb, verb(V::CarriedOut)}, {u"转下年", K::Verb, verb(V::CarriedOut)},
        {u"转下年度", K::Verb, verb(V::CarriedOut)}, {u"结转下一年", K::Verb, verb(V::CarriedOut)}, {u"结转下一年度", K::Verb, verb(V::CarriedOut)},
        {u"结转次年", K::Verb, verb(V::CarriedOut)}, {u"尚未办结", K::Verb, verb(V::CarriedOut), true}, {u"未办结", K::Verb, verb(V::CarriedOut), true},
        {u"正在办理", K::Verb, verb(V::CarriedOut), true}, {u"在办件", K::Verb, verb(V::CarriedOut), true}, {u"尚在办理", K::Verb, verb(V::CarriedOut), true}, {u"继续办理", K::Filler},
        {u"延期答复", K::Deadline}, {u"延期办理", K::Deadline}, {u"延期", K::Deadline}, {u"顺延", K::Deadline}, {u"延长", K::Deadline},
        {u"当场答复", K::Deadline}, {u"当面答复", K::Deadline}, {u"逾期答复", K::Deadline}, {u"超期", K::Deadline}, {u"补正", K::Deadline}, {u"合并答复", K::Deadline}, {u"合并办理", K::Deadline}, {u"合并处理", K::Deadline}, {u"撤回", K::Deadline},
        {u"制发", K::Verb, verb(V::Issued)}, {u"制定", K::Verb, verb(V::Issued)}, {u"出台", K::Verb, verb(V::Issued)}, {u"印发", K::Verb, verb(V::Issued)},
        {u"制定出台", K::Verb, verb(V::Issued)}, {u"制定印发", K::Verb, verb(V::Issued)}, {u"新制发", K::Verb, verb(V::Issued)}, {u"制定发布", K::Verb, verb(V::Issued)},
        {u"制发件数", K::Verb, verb(V::Issued)}, {u"废止件数", K::Verb, verb(V::Repealed)}, {u"现行有效件数", K::Verb, verb(V::InForce)},
        {u"发布", K::Verb, verb(V::Issued), true}, {u"废止", K::Verb, verb(V::Repealed)}, {u"宣布失效", K::Verb, verb(V::Repealed), true}, {u"失效", K::Verb, verb(V::Repealed), true},
        {u"现行有效", K::Verb, verb(V::InForce)}, {u"继续有效", K::Verb, verb(V::InForce), true}, {u"有效件数", K::Verb, verb(V::InForce)},
        {u"新制作", K::Created}, {u"制作", K::Created}, {u"新制作数量", K::Created}, {u"新公开", K::Published}, {u"新公开数量", K::Published},
        {u"对外公开总数量", K::TotalPublished}, {u"对外公开总数", K::TotalPublished}, {u"上一年项目数量", K::PreviousItems},
        {u"备案", K::Unrelated}, {u"审查", K::Unrelated}, {u"清理", K::Unrelated}, {u"修订", K::Unrelated}, {u"修改", K::Unrelated}, {u"草案", K::Unrelated},
        {u"征求意见", K::Unrelated}, {u"报备", K::Unrelated}, {u"转办", K::Unrelated}, {u"移送", K::Unrelated}, {u"听证", K::Unrelated}, {u"公示", K::Release},
        {u"公开", K::Release}, {u"公布", K::Release}, {u"主动公开行政规范性文件", K::Rules, pr::normative}, {u"主动公开规范性文件", K::Rules, pr::normative},
        {u"主动公开规章", K::Rules, pr::regulations},

        {u"予以公开", K::Result, rr::granted}, {u"同意公开", K::Result, rr::granted}, {u"全部公开", K::Result, rr::granted}, {u"决定公开", K::Result, rr::granted},
        {u"准予公开", K::Result, rr::granted}, {u"予公开", K::Result, rr::granted}, {u"部分公开", K::Result, rr::partial}, {u"予以部分公开", K::Result, rr::partial},
        {u"不予公开", K::Result, rr::refused}, {u"无法提供", K::Result, rr::unavailable}, {u"不予处理", K::Result, rr::rejected}, {u"其他处理", K::Result, rr::other},
        {u"其它处理", K::Result, rr::other}, {u"不公开", K::Result, rr::refused, true}, {u"不同意公开", K::Result, rr::refused, true},
        {u"国家秘密", K::Result, rr::bit(4)}, {u"法律行政法规禁止公开", K::Result, rr::bit(5)}, {u"禁止公开", K::Result, rr::bit(5)},
        {u"三安全一稳定", K::Result, rr::bit(6)}, {u"第三方合法权益", K::Result, rr::bit(7)}, {u"第三方权益", K::Result, rr::bit(7)},
        {u"保护第三方合法权益", K::Result, rr::bit(7)}, {u"三类内部事务信息", K::Result, rr::bit(8)}, {u"内部事务信息", K::Result, rr::bit(8)}, {u"内部事务", K::Result, rr::bit(8)},
        {u"四类过程性信息", K::Result, rr::bit(9)}, {u"过程性信息", K::Result, rr::bit(9)}, {u"行政执法案卷", K::Result, rr::bit(10)}, {u"执法案卷", K::Result, rr::bit(10)},
        {u"行政执法案卷信息", K::Result, rr::bit(10)}, {u"行政查询事项", K::Result, rr::bit(11)}, {u"行政查询", K::Result, rr::bit(11)},
        {u"本机关不掌握相关政府信息", K::Result, rr::bit(12)}, {u"不掌握相关政府信息", K::Result, rr::bit(12)}, {u"不掌握相关信息", K::Result, rr::bit(12)}, {u"不掌握", K::Result, rr::bit(12)},
        {u"信息不存在", K::Result, rr::bit(12), true}, {u"没有现成信息需要另行制作", K::Result, rr::bit(13)}, {u"没有现成信息", K::Result, rr::bit(13)}, {u"另行制作", K::Result, rr::bit(13)},
        {u"需要另行制作", K::Result, rr::bit(13)}, {u"补正后申请内容仍不明确", K::Result, rr::bit(14)}, {u"补正后仍不明确", K::Result, rr::bit(14)}, {u"仍不明确", K::Result, rr::bit(14)},
        {u"信访举报投诉类申请", K::Result, rr::bit(15)}, {u"信访举报投诉类", K::Result, rr::bit(15)}, {u"信访举报投诉", K::Result, rr::bit(15)}, {u"信访投诉举报类", K::Result, rr::bit(15)},
        {u"信访投诉举报", K::Result, rr::bit(15), true}, {u"信访举报", K::Result, rr::bit(15), true}, {u"信访类", K::Result, rr::bit(15), true}, {u"重复申请", K::Result, rr::bit(16)},
        {u"公开出版物", K::Result, rr::bit(17)}, {u"要求提供公开出版物", K::Result, rr::bit(17)}, {u"无正当理由大量反复申请", K::Result, rr::bit(18)}, {u"大量反复申请", K::Result, rr::bit(18)},
        {u"重新出具", K::Result, rr::bit(19)}, {u"要求行政机关确认或重新出具已获取信息", K::Result, rr::bit(19)}, {u"确认或重新出具已获取信息", K::Result, rr::bit(19)},
        {u"逾期不补正", K::Result, rr::bit(20)}, {u"无正当理由逾期不补正", K::Result, rr::bit(20)}, {u"申请人无正当理由逾期不补正", K::Result, rr::bit(20)},
        {u"逾期未补正", K::Result, rr::bit(20)}, {u"逾期未缴费", K::Result, rr::bit(21)}, {u"逾期未按收费通知要求缴纳费用", K::Result, rr::bit(21)}, {u"逾期未缴纳费用", K::Result, rr::bit(21)},
        {u"不再处理", K::Filler}, {u"行政机关不再处理其政府信息公开申请", K::Filler},

        {u"自然人", K::Applicant, rc::natural}, {u"公民", K::Applicant, rc::natural, true}, {u"个人", K::Applicant, rc::natural, true},
        {u"法人或其他组织", K::Applicant, rc::organisations}, {u"法人和其他组织", K::Applicant, rc::organisations}, {u"法人及其他组织", K::Applicant, rc::organisations},
        {u"法人或者其他组织", K::Applicant, rc::organisations}, {u"法人、其他组织", K::Applicant, rc::organisations}, {u"法人", K::Applicant, rc::organisations},
        {u"法人或其它组织", K::Applicant, rc::organisations}, {u"组织", K::Filler}, {u"公民、法人和其他组织", K::Filler}, {u"公民、法人或其他组织", K::Filler},
        {u"公民、法人或者其他组织", K::Filler}, {u"公民法人和其他组织", K::Filler},
        {u"商业企业", K::Applicant, 2}, {u"科研机构", K::Applicant, 4}, {u"社会公益组织", K::Applicant, 8}, {u"法律服务机构", K::Applicant, 16}, {u"企业", K::Applicant, 2, true},
        {u"其他组织", K::Applicant, 32, true},

        {u"其他", K::Rest}, {u"其它", K::Rest}, {u"其余", K::Filler},
        {u"维持", K::Outcome, dc::upheld}, {u"结果维持", K::Outcome, dc::upheld}, {u"予以维持", K::Outcome, dc::upheld}, {u"获维持", K::Outcome, dc::upheld}, {u"胜诉", K::Outcome, dc::upheld, true},
        {u"驳回", K::Outcome, dc::upheld, true}, {u"纠正", K::Outcome, dc::corrected}, {u"结果纠正", K::Outcome, dc::corrected}, {u"予以纠正", K::Outcome, dc::corrected},
        {u"被纠正", K::Outcome, dc::corrected}, {u"败诉", K::Outcome, dc::corrected, true}, {u"纠错", K::Outcome, dc::corrected, true}, {u"被纠错", K::Outcome, dc::corrected, true}, {u"撤销", K::Outcome, dc::corrected, true}, {u"确认违法", K::Outcome, dc::corrected, true}, {u"责令履行", K::Outcome, dc::corrected, true}, {u"责令重新答复", K::Outcome, dc::corrected, true}, {u"责令重新处理", K::Outcome, dc::corrected, true}, {u"其他结果", K::Outcome, dc::other}, {u"调解", K::Outcome, dc::other, true}, {u"和解", K::Outcome, dc::other, true}, {u"调解和解", K::Outcome, dc::other, true}, {u"终止审理", K::Outcome, dc::other, true}, {u"终止", K::Outcome, dc::other, true},
        {u"其它结果", K::Outcome, dc::other}, {u"尚未审结", K::Outcome, dc::pending}, {u"未审结", K::Outcome, dc::pending}, {u"正在审理", K::Outcome, dc::pending, true},
        {u"待审结", K::Outcome, dc::pending}, {u"审理中", K::Outcome, dc::pending, true}, {u"尚在审理", K::Outcome, dc::pending, true}, {u"尚未办结", K::Verb, verb(V::CarriedOut), true},

        {u"今年", K::ThisYear}, {u"本年", K::ThisYear}, {u"本年度", K::ThisYear}, {u"全年", K::ThisYear}, {u"年度", K::Filler}, {u"一年来", K::ThisYear}, {u"全年度", K::ThisYear},
        {u"去年", K::PriorYear}, {u"上年", K::PriorYear}, {u"上年度", K::PriorYear}, {u"上一年", K::PriorYear}, {u"上一年度", K::PriorYear}, {u"往年", K::PriorYear}, {u"前年", K::PriorYear},
        {u"去年同期", K::PriorYear}, {u"上年同期", K::PriorYear}, {u"以往年度", K::PriorYear}, {u"以前年度", K::PriorYear}, {u"下年", K::NextYear}, {u"下年度", K::NextYear},
        {u"下一年", K::NextYear}, {u"下一年度", K::NextYear}, {u"次年", K::NextYear}, {u"明年", K::NextYear},
        {u"上半年", K::PartOfYear}, {u"下半年", K::PartOfYear}, {u"季度", K::PartOfYear}, {u"前三季度", K::PartOfYear}, {u"每月", K::PartOfYear}, {u"当月", K::PartOfYear}, {u"本月", K::PartOfYear},
        {u"近三年", K::ManyYears}, {u"近两年", K::ManyYears}, {u"近五年", K::ManyYears}, {u"近年来", K::ManyYears}, {u"近几年", K::ManyYears}, {u"历年", K::ManyYears}, {u"近三年来", K::ManyYears},
        {u"三年来", K::ManyYears}, {u"两年来", K::ManyYears}, {u"四年来", K::ManyYears}, {u"两年间", K::ManyYears}, {u"三年间", K::ManyYears}, {u"五年间", K::ManyYears}, {u"两年共", K::ManyYears}, {u"三年共", K::ManyYears}, {u"近四年", K::ManyYears}, {u"近年", K::ManyYears}, {u"近两年来", K::ManyYears}, {u"近五年来", K::ManyYears}, {u"历年来", K::ManyYears}, {u"五年来", K::ManyYears}, {u"以来", K::ManyYears}, {u"今年以来", K::ThisYear}, {u"本年以来", K::ThisYear}, {u"年初以来", K::ThisYear}, {u"年初", K::PartOfYear}, {u"年中", K::PartOfYear}, {u"年末", K::ThisYear}, {u"年底", K::ThisYear},
        {u"去年底", K::PriorYear}, {u"去年末", K::PriorYear}, {u"去年年底", K::PriorYear}, {u"去年年末", K::PriorYear}, {u"上年底", K::PriorYear}, {u"上年末", K::PriorYear}, {u"上年年底", K::PriorYear}, {u"上年年末", K::PriorYear}, {u"本年度以来", K::ThisYear},
        {u"较", K::Compare}, {u"比", K::Compare}, {u"同比", K::Compare}, {u"相比", K::Compare}, {u"环比", K::Compare}, {u"比例", K::Share}, {u"较好", K::Filler}, {u"较为", K::Filler}, {u"比较", K::Filler},
        {u"各乡镇", K::OtherBody}, {u"各级", K::OtherBody}, {u"下属", K::OtherBody}, {u"所辖", K::OtherBody}, {u"下辖", K::OtherBody}, {u"所属", K::OtherBody}, {u"直属", K::OtherBody}, {u"各部门", K::OtherBody}, {u"各单位", K::OtherBody}, {u"局属", K::OtherBody},
        {u"各县", K::OtherBody}, {u"各区", K::OtherBody}, {u"各镇", K::OtherBody}, {u"各街道", K::OtherBody}, {u"各科室", K::OtherBody}, {u"乡镇、街道", K::OtherBody}, {u"县直", K::OtherBody}, {u"市直", K::OtherBody},
        {u"其他单位", K::OtherBody}, {u"其他部门", K::OtherBody}, {u"上级机关", K::OtherBody}, {u"上级部门", K::OtherBody}, {u"基层", K::OtherBody}, {u"系统内", K::OtherBody}, {u"市级", K::OtherBody}, {u"省级", K::OtherBody},
        {u"全市", K::WholeArea}, {u"全县", K::WholeArea}, {u"全区", K::WholeArea}, {u"全省", K::WholeArea}, {u"全州", K::WholeArea}, {u"全盟", K::WholeArea}, {u"全旗", K::WholeArea}, {u"全系统", K::WholeArea}, {u"政府系统", K::WholeArea},
        {u"我市", K::WholeArea}, {u"我县", K::WholeArea}, {u"我区", K::WholeArea}, {u"我省", K::WholeArea}, {u"全镇", K::WholeArea}, {u"全乡", K::WholeArea}, {u"全国", K::OtherBody}, {u"全国性", K::Filler},
        {u"我局", K::OwnBody}, {u"本局", K::OwnBody}, {u"本机关", K::OwnBody}, {u"本单位", K::OwnBody}, {u"我办", K::OwnBody}, {u"本办", K::OwnBody}, {u"我委", K::OwnBody}, {u"本委", K::OwnBody}, {u"我厅", K::OwnBody},
        {u"本厅", K::OwnBody}, {u"我单位", K::OwnBody}, {u"我镇", K::OwnBody}, {u"本镇", K::OwnBody}, {u"我乡", K::OwnBody}, {u"本乡", K::OwnBody}, {u"我街道", K::OwnBody}, {u"本街道", K::OwnBody}, {u"我院", K::OwnBody},
        {u"我中心", K::OwnBody}, {u"本级", K::OwnBody},

        {u"其中", K::Among}, {u"含", K::Including}, {u"包括", K::Including}, {u"包含", K::Including}, {u"分别", K::Respectively}, {u"分别为", K::Respectively}, {u"分别是", K::Respectively}, {u"依次为", K::Respectively},
        {u"共", K::Total}, {u"共计", K::Total}, {u"总计", K::Total}, {u"合计", K::Total}, {u"累计", K::Total}, {u"总共", K::Total}, {u"一共", K::Total}, {u"总数", K::Total},
        {u"均", K::All}, {u"全部", K::All}, {u"都", K::All}, {u"皆", K::All}, {u"全数", K::All}, {u"均为", K::All}, {u"均已", K::All}, {u"已全部", K::All}, {u"平均", K::Filler},
        {u"未", K::Not}, {u"没有", K::Not}, {u"未曾", K::Not}, {u"并未", K::Not}, {u"没", K::Not}, {u"尚未", K::Not}, {u"暂未", K::Not}, {u"无", K::Nothing}, {u"不存在", K::Nothing}, {u"暂无", K::Nothing}, {u"均无", K::Nothing},
        {u"未发生", K::Not}, {u"没有发生", K::Not}, {u"未来", K::Filler}, {u"未成年", K::Filler}, {u"未经", K::Filler}, {u"无正当理由", K::Filler}, {u"有无", K::Filler}, {u"无论", K::Filler}, {u"无障碍", K::Filler}, {u"毫无", K::Filler},
        {u"无纸化", K::Filler}, {u"无需", K::Filler}, {u"无误", K::Filler}, {u"无关", K::Filler}, {u"无缝", K::Filler}, {u"未及时", K::Filler}, {u"未按", K::Filler}, {u"如无", K::Filler}, {u"若无", K::Filler}, {u"未能", K::Filler}, {u"无法", K::Filler},
        {u"从无到有", K::Filler}, {u"未公开", K::Filler}, {u"未主动公开", K::Filler},
        {u"发生", K::Happen}, {u"产生", K::Happen}, {u"引发", K::Happen}, {u"引起", K::Happen}, {u"提起", K::Happen}, {u"出现", K::Happen}, {u"存在", K::Happen}, {u"涉诉", K::Happen}, {u"有", K::Happen}, {u"作出", K::Happen}, {u"做出", K::Happen},
        {u"实施", K::Happen}, {u"开展", K::Happen}, {u"被", K::Happen}, {u"收取", K::Charge},
        {u"占", K::Share}, {u"占比", K::Share}, {u"增长", K::Growth, 0}, {u"增加", K::Growth, 0}, {u"上升", K::Growth, 0}, {u"增幅", K::Growth, 0}, {u"提高", K::Growth, 0}, {u"下降", K::Growth, 1}, {u"减少", K::Growth, 1}, {u"降低", K::Growth, 1},
        {u"降幅", K::Growth, 1},
        {u"降至", K::Reach}, {u"增至", K::Reach}, {u"升至", K::Reach}, {u"减至", K::Reach}, {u"降到", K::Reach}, {u"增到", K::Reach}, {u"升到", K::Reach}, {u"减到", K::Reach},
        {u"下降至", K::Reach}, {u"下降到", K::Reach}, {u"降低至", K::Reach}, {u"降低到", K::Reach}, {u"减少至", K::Reach}, {u"减少到", K::Reach}, {u"增加至", K::Reach}, {u"增加到", K::Reach},
        {u"增长至", K::Reach}, {u"增长到", K::Reach}, {u"上升至", K::Reach}, {u"上升到", K::Reach}, {u"提高至", K::Reach}, {u"提高到", K::Reach}, {u"提升至", K::Reach}, {u"提升到", K::Reach},
        {u"压缩至", K::Reach}, {u"压缩到", K::Reach}, {u"缩短至", K::Reach}, {u"缩短到", K::Reach}, {u"扩大到", K::Reach}, {u"扩展到", K::Reach},
        {u"网络", K::Channel}, {u"网上", K::Channel}, {u"信函", K::Channel}, {u"当面", K::Channel}, {u"现场", K::Channel}, {u"传真", K::Channel}, {u"电子邮件", K::Channel}, {u"邮寄", K::Channel}, {u"邮件", K::Channel}, {u"在线", K::Channel}, {u"线上", K::Channel},
        {u"线下", K::Channel}, {u"窗口", K::Channel}, {u"网站", K::Channel}, {u"平台", K::Channel}, {u"网页", K::Channel}, {u"邮政", K::Channel},
        {u"等渠道", K::Channels}, {u"等方式", K::Channels}, {u"等途径", K::Channels}, {u"等形式", K::Channels}, {u"各种渠道", K::Channels}, {u"等多种渠道", K::Channels}, {u"等多种方式", K::Channels}, {u"各渠道", K::Channels},
        {u"涉及", K::Theme}, {u"关于", K::Theme}, {u"有关", K::Theme}, {u"主要涉及", K::Theme}, {u"主要集中在", K::Theme}, {u"集中在", K::Theme}, {u"内容涉及", K::Theme}, {u"方面", K::Theme}, {u"领域", K::Theme},
        {u"因政府信息公开", K::Cause}, {u"涉及政府信息公开", K::Cause}, {u"涉政府信息公开", K::Cause}, {u"政府信息公开类", K::Cause}, {u"因信息公开", K::Cause}, {u"因依申请公开", K::Cause}, {u"因政府信息公开工作", K::Cause}, {u"因政府信息公开申请", K::Cause},
        {u"涉及信息公开", K::Cause}, {u"涉信息公开", K::Cause},
        {u"截至目前", K::SoFar}, {u"截止目前", K::SoFar}, {u"目前为止", K::SoFar}, {u"到目前", K::SoFar}, {u"迄今", K::SoFar},
        {u"和", K::And}, {u"及", K::And}, {u"以及", K::And}, {u"或", K::And}, {u"与", K::And}, {u"并", K::And}, {u"或者", K::And}, {u"及时", K::Filler},
        {u"案件", K::Filler}, {u"案", K::Filler}, {u"情况", K::Filler}, {u"数量", K::Filler}, {u"数", K::Filler}, {u"件数", K::Filler}, {u"为", K::Filler}, {u"了", K::Filler}, {u"的", K::Filler}, {u"已", K::Filler}, {u"已经", K::Filler}, {u"计", K::Filler},
        {u"达", K::Filler}, {u"达到", K::Filler}, {u"约", K::Filler}, {u"等", K::Filler}, {u"类", K::Filler}, {u"属于", K::Filler}, {u"属", K::Filler}, {u"作", K::Filler}, {u"决定", K::Filler}, {u"结果", K::Filler}, {u"有效", K::Filler}, {u"书面", K::Filler},
        {u"相关", K::Filler}, {u"于", K::Filler}, {u"本", K::Filler}, {u"总量", K::Filler}, {u"提出", K::Filler}, {u"向", K::Filler}, {u"依法", K::Filler}, {u"是", K::Filler}, {u"任何", K::Filler}, {u"一切", K::Filler}, {u"各类", K::Filler}, {u"件", K::Filler},
        {u"以", K::Filler}, {u"因", K::Filler}, {u"由", K::Filler}, {u"应诉", K::Filler}, {u"地方", K::Filler}, {u"新", K::Filler}, {u"危及", K::Filler}, {u"该", K::Filler}, {u"名义", K::Filler},
    };
    return words;
}
// clang-format on

constexpr size_t bucketCount = 4096;

constexpr size_t bucketOf(char16_t character)
{
    return static_cast<size_t>(character) % bucketCount;
}

/// The vocabulary by first character, longest words first.
struct Index
{
    std::vector<ProseWord> words;
    std::array<quint16, bucketCount + 1> first{};

    Index()
        : words(vocabulary())
    {
        std::stable_sort(words.begin(), words.end(), [](const ProseWord &left, const ProseWord &right) {
            const size_t leftBucket = bucketOf(left.text.front());
            const size_t rightBucket = bucketOf(right.text.front());
            return leftBucket != rightBucket ? leftBucket < rightBucket : left.text.size() > right.text.size();
        });
        size_t word = 0;
        for (size_t bucket = 0; bucket <= bucketCount; ++bucket) {
            while (word < words.size() && bucketOf(words[word].text.front()) < bucket)
                ++word;
            first[bucket] = static_cast<quint16>(word);
        }
    }
};

} // namespace

const ProseWord *wordAt(std::u16string_view text)
{
    static const Index index;
    if (text.empty())
        return nullptr;
    const size_t bucket = bucketOf(text.front());
    for (size_t word = index.first[bucket]; word < index.first[bucket + 1]; ++word) {
        if (text.starts_with(index.words[word].text))
            return &index.words[word];
    }
    return nullptr;
}

} // namespace gouji
